import { defineRule } from '../define.ts';

export default defineRule({
  id: 'zhuhai-arrears',
  gloss: 'R-10, local: Zhuhai, at most 3 months paid up count as continuous',
  topic: 'benefits-return',
  place: { regions: ['guangdong'], city: { id: 'zhuhai', name: { zh: '珠海', en: 'Zhuhai', de: 'Zhuhai' } } },
  tier: 'C',
  validity: { asOf: '2024', checkBy: '2027-02-28' },
  causes: ['employer-arrears', 'self-paid-arrears'],
  text: {
    zh: '珠海（2024 年资料）：3 个月内补缴的通常视为连续，期间费用可以追溯；超过的按新参保处理。个人账户通常仍可使用。',
    en: 'Zhuhai (text of 2024): paid up within 3 months, cover usually counts as continuous and the gap is covered; beyond that it is a new enrolment. The personal account can usually still be used.',
    de: 'Zhuhai (Stand 2024): Bei Nachzahlung binnen 3 Monaten gilt der Schutz meist als durchgehend, auch für die Lücke; danach wird wie bei einer Neuanmeldung verfahren. Das persönliche Konto ist meist weiter nutzbar.',
    source: ['s19'],
  },
  afterGap: {
    schemes: ['employee', 'flexible'],
    on: 'any',
    bands: [{ gap: { min: 0, max: 3 }, wait: { min: 0, max: 0 }, gapCovered: 'yes' }],
  },
});
