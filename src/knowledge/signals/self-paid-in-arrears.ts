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
    '{self-payer}<^。;无不未没>*<^。;无不未没>*(未缴|没缴|没交|未交|断缴|断了|漏缴|漏交|逾期|中断|欠|停缴|暂停|没扣|停了)',
    '{self-payer}: ……(unpaid|overdue|not paid|in arrears)',
    '{self-payer}……(overdue|missed|in arrears|lapsed|not [been |yet ]*(paid|received|collected)|outstanding|suspended|behind)',
    '{self-payer}……(nicht (be|ge)zahlt|offen|rückst|im rückstand|unterbrochen|fehl(t|en)|ausgesetzt|verzug|nicht abgebucht)',
    '(自己|个人)(缴|交)的<^,。:;>*(医保|社保|保费)<^,。:;>*(断|停|欠|没交|没缴|漏)',
  ],
  examples: [
    '灵活就业人员医保本月未缴费',
    'Flexible employment personnel: contribution unpaid',
    'Selbstzahler: Beitrag überfällig',
    '灵活就业参保，8月漏缴',
    'Flexible worker: premium overdue',
    'Beitrag für Selbstständige offen',
  ],
  counterExamples: ['灵活就业人员参保登记', '灵活就业人员无欠费', '灵活就业参保，已缴清'],
});
