import { defineRule } from '../define.ts';

export default defineRule({
  id: 'yantai-gap',
  gloss: 'R-7, local: Yantai, 3 months of continuous payment when new or after a gap of 3 months or more',
  topic: 'benefits-return',
  place: { regions: ['shandong'], city: { id: 'yantai', name: { zh: '烟台', en: 'Yantai', de: 'Yantai' } } },
  tier: 'A',
  validity: { asOf: '2022-01-07', checkBy: '2027-02-28' },
  causes: ['waiting-period', 'employer-arrears', 'self-paid-arrears'],
  text: {
    zh: '山东烟台（2022 年 1 月答复）：首次参保或中断 3 个月及以上的，连续缴费满 3 个月后享受待遇，补缴的月份不算，期间费用不追溯。',
    en: 'Yantai, Shandong (answer of January 2022): for a new enrolment, or after a gap of 3 months or more, benefits follow 3 months of continuous payment; back-paid months do not count and the gap is not covered.',
    de: 'Yantai, Shandong (Auskunft vom Januar 2022): Bei Neuanmeldung oder nach einer Lücke ab 3 Monaten gibt es Leistungen nach 3 Monaten laufender Zahlung; nachgezahlte Monate zählen nicht, und die Lücke ist nicht abgedeckt.',
    source: ['s20'],
  },
  afterGap: { schemes: ['employee', 'flexible'], on: 'any', bands: [{ gap: { min: 3 }, wait: { min: 3, max: 3 }, gapCovered: 'no' }] },
});
