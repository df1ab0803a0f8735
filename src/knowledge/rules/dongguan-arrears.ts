import { defineRule } from '../define.ts';

export default defineRule({
  id: 'dongguan-arrears',
  gloss: 'R-10, local: Dongguan, at most 3 months can be paid up',
  topic: 'benefits-return',
  place: { regions: ['guangdong'], city: { id: 'dongguan', name: { zh: '东莞', en: 'Dongguan', de: 'Dongguan' } } },
  tier: 'C',
  validity: { asOf: '2023', checkBy: '2027-02-28' },
  causes: ['employer-arrears'],
  text: {
    zh: '东莞（2023 年 8 月资料）：单位欠费不超过 3 个月，补缴并付清滞纳金的，待遇通常连续；超过 3 个月不能补缴，自动停保。',
    en: 'Dongguan (text of August 2023): employer arrears of at most 3 months, paid with the late fee, usually count as continuous; beyond that no back payment is possible and enrolment stops.',
    de: 'Dongguan (Stand August 2023): Höchstens 3 Monate Rückstand des Arbeitgebers, mit Säumniszuschlag nachgezahlt, gelten meist als durchgehend; darüber ist keine Nachzahlung möglich, und die Versicherung endet.',
    source: ['s19'],
  },
  afterGap: { schemes: ['employee'], on: 'any', bands: [{ gap: { min: 0, max: 3 }, gapCovered: 'yes' }] },
});
