import { defineTip } from '../define.ts';

export default defineTip({
  id: 'keep-the-papers',
  gloss: 'Keep invoice, itemised list, certificate of diagnosis and records of every bill paid privately',
  kind: 'habit',
  title: { zh: '垫付的票据都留好', en: 'Keep the papers of what you paid', de: 'Belege für selbst Bezahltes aufheben' },
  text: {
    zh: '垫付时请把发票、费用清单、诊断证明和病历都留好。能不能报、什么时候截止，各地不同；有商业保险的，也可以问一问。',
    en: 'If you pay, keep invoice, itemised list, certificate of diagnosis and records. Whether and until when it can be claimed differs by place; if you have private insurance, ask there too.',
    de: 'Bei Vorauszahlung heben Sie Rechnung, Kostenaufstellung, Diagnosebescheinigung und Unterlagen auf. Ob und bis wann man sie einreichen kann, ist örtlich verschieden; haben Sie eine private Versicherung, fragen Sie auch dort.',
    source: ['s31', 'advice'],
  },
  causes: [
    'missing-paperwork',
    'employer-arrears',
    'self-paid-arrears',
    'provider-system-fault',
    'non-designated-provider',
    'cross-region-unsupported',
  ],
});
