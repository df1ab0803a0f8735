import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'self-paid-in-arrears',
  gloss: 'A flexible or individual payer owes',
  entry: 'arrears',
  patterns: [
    '{self-payer}……{owes}',
    '{self-payer}…:……({owes}|overdue|past due|unpaid|outstanding|not (paid|received)|interrupted|suspended|stopped|überfällig|offen|fehl(t|en)|unterbrochen|ausgesetzt|nicht (be|ge)zahlt|未到账|中断|逾期)',
    '{self-payer}……(unpaid|überfällig)',
    '{self-payer}……{suspended}',
    '{owes}……{self-payer}',
    '个人[医保|社保|参保](欠费|未缴费|断缴|缴费中断)',
    '{self-payer}<^。;无不未没>*<^。;无不未没>*(未缴|没缴|没交|未交|断缴|断了|漏缴|漏交|逾期|中断|欠|停缴|暂停|没扣|停了|未按|未完成|还差\\d)',
    '{self-payer}……(overdue|past due|interrupted|missed|in arrears|lapsed|not [been |yet ]*(paid|received|collected)|outstanding|suspended|behind)',
    '{self-payer}……(nicht (be|ge)zahlt|offen|rückst|im rückstand|unterbrochen|fehl(t|en)|ausgesetzt|verzug|nicht abgebucht)',
    '(自己|自行|个人|本人)(缴|交)[纳]的<^,。:;>*(医保|社保|保费)<^,。:;>*(断|停|欠|没交|没缴|漏)',
  ],
  unless: ['pension-linked'],
  examples: [
    '灵活就业人员医保本月未缴费',
    'Flexible employment personnel: contribution unpaid',
    'Selbstzahler: Beitrag überfällig',
    '灵活就业参保，8月漏缴',
    'Flexible worker: premium overdue',
    'Beitrag für Selbstständige offen',
    '自行缴纳的医保断了',
    'Flexible-employment insurance: premium not received',
    'Selbstständige: Beitrag offen',
  ],
  counterExamples: ['灵活就业人员参保登记', '灵活就业人员无欠费', '灵活就业参保，已缴清'],
});
