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
    '{contribution}(标志|标识){is}(否|未|无)',
    '(应|待|需|须)补(缴|交)[医保|社保]*(金额|费用|保费|月数|总额|合计)',
    '{insurance}……(待|需|应|须)补(缴|交)',
    '(费|费用|保费|缴费)[已|已经]*逾期',
    '(payment|contribution|premium) status{is}(owed|owing|outstanding)',
    '(缴费|参保|医保|社保)<^,。:;>*(不连续|断档|间断)',
  ],
  unless: ['employer-in-arrears', 'self-paid-in-arrears', 'resident-not-paid', 'pension-linked', 'withholding-failed'],
  examples: ['缴费状态：欠费', '您的医疗保险已断缴', 'Insurance status: arrears', 'Rückstandsstatus der Krankenversicherung'],
  counterExamples: ['无欠费', '医保断缴超过3个月怎么办', 'No arrears'],
});
