import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'contribution-in-arrears',
  gloss: 'Owing or lapsed, nobody named',
  entry: 'arrears',
  patterns: [
    '(payment|contribution|premium) status……{is}(suspend[ed]|interrupt(ed|ion)|stop[ped]|unpaid|not paid|arrears|overdue|abnormal|no_)',
    '(zahlungs|beitrags)status……{is}(ausgesetzt|unterbrochen|gestoppt|unbezahlt|nicht (be|ge)zahlt|rückständig|überfällig|offen|eingestellt)',
    '缴费状态{is}未到账',
    '{insurance}……{owes}',
    '{owes}……{insurance}',
    '{owes}',
    '{contribution}[记录|状态|情况]{is}(未缴|否|欠|中断|异常|不足|断|unpaid)',
    '(是否)?欠费{is}(是|有)_',
  ],
  unless: ['employer-in-arrears', 'self-paid-in-arrears', 'resident-not-paid', 'pension-linked', 'withholding-failed'],
  examples: ['缴费状态：欠费', '您的医疗保险已断缴', 'Insurance status: arrears', 'Rückstandsstatus der Krankenversicherung'],
  counterExamples: ['无欠费', '医保断缴超过3个月怎么办', 'No arrears'],
});
