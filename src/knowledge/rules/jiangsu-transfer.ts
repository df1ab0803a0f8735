import { defineRule } from '../define.ts';

export default defineRule({
  id: 'jiangsu-transfer',
  gloss: 'R-7, local: Jiangsu, waiting period on transfer cut to at most 3 months',
  topic: 'benefits-return',
  place: { regions: ['jiangsu'] },
  tier: 'D',
  validity: { asOf: '2023', checkBy: '2027-02-28' },
  causes: ['waiting-period', 'enrolment-ended'],
  text: {
    zh: '江苏（2023 年 12 月资料）：转移时中断超过 3 个月的，等待期通常不超过 3 个月；不超过 3 个月的，可以追溯。',
    en: 'Jiangsu (texts of December 2023): moved after a gap of more than 3 months, the wait is usually at most 3 months; after at most 3 months the gap is covered.',
    de: 'Jiangsu (Stand Dezember 2023): Bei einer Übertragung nach mehr als 3 Monaten Lücke beträgt die Wartezeit meist höchstens 3 Monate; bei höchstens 3 Monaten ist die Lücke mitversichert.',
    source: ['r10'],
  },
  afterGap: {
    schemes: ['employee', 'flexible'],
    on: 'transfer',
    bands: [
      { gap: { min: 0, max: 3 }, wait: { min: 0, max: 0 }, gapCovered: 'yes' },
      { gap: { min: 4 }, wait: { min: 0, max: 3 }, gapCovered: 'open' },
    ],
  },
});
