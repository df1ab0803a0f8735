import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'self-paid-in-arrears',
  gloss: 'A flexible or individual payer owes',
  entry: 'arrears',
  patterns: [
    '{self-payer}……{owes}',
    '{self-payer}:……(unpaid|not paid|überfällig|nicht gezahlt)',
    '{self-payer}……(unpaid|überfällig)',
    '{self-payer}……{suspended}',
    '{owes}……{self-payer}',
    '个人[医保|社保](欠费|未缴费|断缴)',
  ],
  examples: ['灵活就业人员医保本月未缴费', 'Flexible employment personnel: contribution unpaid', 'Selbstzahler: Beitrag überfällig'],
  counterExamples: ['灵活就业人员参保登记', '灵活就业人员无欠费'],
});
