import { defineRule } from '../define.ts';

export default defineRule({
  id: 'pharmacy-list',
  gloss: 'R-32: provinces list what the account may buy at pharmacies',
  topic: 'personal-account',
  place: 'national',
  tier: 'B',
  validity: { asOf: '2026-05-19', checkBy: '2027-03-31' },
  causes: ['not-in-catalogue'],
  text: {
    zh: '国家医保局 2026 年 5 月要求各省列出个人账户在药店可以买什么，原则上 9 月底前完成。9 月看到的还是黑龙江、新疆、云南的草案。',
    en: 'In May 2026 the National Healthcare Security Administration asked the provinces to list what the account may buy at pharmacies, in principle by the end of September. Seen in September: drafts of Heilongjiang, Xinjiang and Yunnan.',
    de: 'Im Mai 2026 hat die Nationale Behörde für Gesundheitssicherung die Provinzen aufgefordert festzulegen, was in Apotheken vom Konto bezahlt werden darf, grundsätzlich bis Ende September. Im September lagen Entwürfe von Heilongjiang, Xinjiang und Yunnan vor.',
    source: ['r32'],
  },
});
