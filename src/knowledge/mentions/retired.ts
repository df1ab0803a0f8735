import { defineMention } from '../define.ts';

export default defineMention({
  id: 'retired',
  gloss: 'Retirement',
  entry: 'balance-zero',
  causes: { 'policy-change': 'half', 'enrolment-ended': 'half', 'credit-pending': 'some', 'employer-arrears': 'some' },
  words: {
    zh: ['退休', '养老金+领', '退了休'],
    en: ['retired', 'retirement', 'retiree', 'pensioner'],
    de: ['rentner*', 'ruhestand', 'pensioniert', 'in rente'],
  },
  examples: ['刚办了退休'],
  counterExamples: ['退回'],
});
