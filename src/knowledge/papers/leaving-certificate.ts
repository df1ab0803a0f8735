import { definePaper } from '../define.ts';

export default definePaper({
  id: 'leaving-certificate',
  gloss: 'Proof that the job ended',
  text: {
    zh: '离职证明，没有的向原单位要。',
    en: 'The leaving certificate (离职证明); your former employer issues it.',
    de: 'Die Bescheinigung über das Ende der Beschäftigung (离职证明); Ihr früherer Arbeitgeber stellt sie aus.',
    source: ['secondary'],
  },
});
