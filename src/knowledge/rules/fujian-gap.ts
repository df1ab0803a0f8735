import { defineRule } from '../define.ts';

export default defineRule({
  id: 'fujian-gap',
  gloss: 'R-7, local: Fujian, employees’ scheme',
  topic: 'benefits-return',
  place: { regions: ['fujian'] },
  tier: 'A',
  validity: { asOf: '2024-04-19', checkBy: '2027-02-28' },
  causes: ['waiting-period', 'employer-arrears', 'self-paid-arrears'],
  text: {
    zh: '福建职工医保：中断不超过 3 个月并补缴的，不算中断。超过 3 个月的，补缴了等 3 个月，没补缴等 6 个月；等待期内按正常待遇的 50% 报销。',
    en: 'Fujian, employees’ scheme: a gap of at most 3 months, paid up, does not count as one. Over 3 months: 3 months’ wait if paid up, 6 if not; meanwhile 50% of the normal benefits.',
    de: 'Fujian, Arbeitnehmer-Krankenversicherung: Eine nachgezahlte Lücke von höchstens 3 Monaten zählt nicht als Unterbrechung. Darüber: 3 Monate Wartezeit, wenn nachgezahlt wird, sonst 6; in dieser Zeit 50\u00a0% der üblichen Leistungen.',
    source: ['s3'],
  },
  afterGap: {
    schemes: ['employee', 'flexible'],
    on: 'any',
    bands: [
      { gap: { min: 0, max: 3 }, wait: { min: 0, max: 0 }, gapCovered: 'yes' },
      { gap: { min: 4 }, wait: { min: 3, max: 6 }, gapCovered: 'open' },
    ],
  },
  figures: { benefitsMeanwhilePercent: 50 },
});
