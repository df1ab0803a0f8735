import { defineRule } from '../define.ts';

export default defineRule({
  id: 'transfer-long-gap',
  gloss: 'R-7: after a gap of more than 3 months a place may set a waiting period of at most 6 months',
  topic: 'benefits-return',
  place: 'national',
  tier: 'B',
  validity: { asOf: '2021', checkBy: '2027-03-31' },
  causes: ['waiting-period', 'enrolment-ended', 'employer-arrears', 'self-paid-arrears'],
  text: {
    zh: '职工医保转移时中断超过 3 个月的，各统筹地区可以设等待期，最长 6 个月。具体多久由参保地规定。',
    en: 'Employee cover moved after a gap of more than 3 months: each pooling area may set a waiting period, of 6 months at most. How long is for the place of enrolment to say.',
    de: 'Bei einer Übertragung nach mehr als 3 Monaten Lücke darf jedes Pooling-Gebiet (统筹地区) eine Wartezeit festlegen, höchstens 6 Monate. Wie lange sie ist, sagt der Versicherungsort.',
    source: ['r7'],
  },
  afterGap: {
    schemes: ['employee', 'flexible'],
    on: 'transfer',
    bands: [{ gap: { min: 4 }, wait: { min: 0, max: 6 }, gapCovered: 'open' }],
  },
  figures: { waitMonthsAtMost: 6 },
});
