import { defineRule } from '../define.ts';

export default defineRule({
  id: 'transfer-short-gap',
  gloss: 'R-5: moving or switching after a gap of at most 3 months: benefits from the month of payment, gap covered',
  topic: 'benefits-return',
  place: 'national',
  tier: 'B',
  validity: { asOf: '2021', checkBy: '2027-03-31' },
  causes: ['waiting-period', 'enrolment-ended', 'employer-arrears', 'self-paid-arrears'],
  text: {
    zh: '职工医保转到外地，中断不超过 3 个月的，可以按转入地规定补缴；从缴费当月起享受待遇，按规定中断期间的费用也可以追溯。连续参保 2 年以上、在职工医保和居民医保之间转换的，也一样。',
    en: 'Employee cover moved elsewhere after a gap of at most 3 months: it may be paid up under the rules of the new place, benefits run from the month of payment, and by the rule the gap is covered as well. The same holds for switching between the employees’ and the residents’ scheme after 2 or more continuous years.',
    de: 'Wird die Arbeitnehmer-Krankenversicherung nach höchstens 3 Monaten Lücke an einen anderen Ort übertragen, kann nach dortigen Regeln nachgezahlt werden; Leistungen gibt es ab dem Monat der Zahlung, nach der Regel auch rückwirkend für die Lücke. Dasselbe gilt beim Wechsel zwischen Arbeitnehmer- und Einwohner-Krankenversicherung nach mindestens 2 Jahren ohne Unterbrechung.',
    source: ['r5', 's3'],
  },
  afterGap: {
    schemes: ['employee', 'flexible'],
    on: 'transfer',
    bands: [{ gap: { min: 0, max: 3 }, wait: { min: 0, max: 0 }, gapCovered: 'yes' }],
  },
});
