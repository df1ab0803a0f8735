import { definePaper } from '../define.ts';

export default definePaper({
  id: 'residence-proof',
  gloss: 'Proof of living elsewhere, for a long-term registration',
  text: {
    zh: '长期在外地居住的证明，例如居住证、房产证或租房合同；没有的，问能不能签承诺书。',
    en: 'Proof that you live there, such as a residence permit (居住证), title deed or lease; without one, ask for the commitment letter (承诺书).',
    de: 'Nachweis, dass Sie dort wohnen, etwa Wohnsitzbescheinigung (居住证), Eigentumsnachweis oder Mietvertrag; fehlt er, fragen Sie nach der Selbstverpflichtung (承诺书).',
    source: ['s4', 'secondary'],
  },
});
