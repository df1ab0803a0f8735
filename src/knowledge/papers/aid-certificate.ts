import { definePaper } from '../define.ts';

export default definePaper({
  id: 'aid-certificate',
  gloss: 'Proof of being on aid, for the exemption and the subsidy',
  text: {
    zh: '困难人群：救助对象的证明。',
    en: 'For a household on aid: the aid certificate (救助证明).',
    de: 'Für unterstützte Haushalte: der Nachweis der Unterstützung (救助证明).',
    source: ['secondary'],
  },
});
