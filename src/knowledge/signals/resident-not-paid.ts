import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'resident-not-paid',
  gloss: "The residents' contribution of this year is not paid",
  entry: 'arrears',
  patterns: [
    '{resident-scheme}……不享受',
    '{resident-scheme}……{owes|suspended}',
    '{resident-scheme}……nicht (bezahlt|gezahlt)',
    '{resident-scheme}[缴费|参保]状态{is}{owes}',
    '不享受居民医保',
    '(年度|本年|当年)[是否](已缴费|缴费){is}(否|未|无)',
    '(本年度|当年度|当年|今年|20\\d\\d年度|20\\d\\d年)[度|居民|医保|城乡|尚]*(未缴费|未参保|未缴)',
    '{owes}…{resident-scheme}',
    'annual (suspension|interruption)',
    'resident……(not paid|unpaid)',
    '{resident-scheme}:……(not paid|unpaid)',
    'bewohner……nicht gezahlt',
    '(未|没有|尚未|没)参合',
    '参合……(未交|未缴|欠费|中断)',
    '(未|没有|没|尚未)(缴纳|缴|交)…(本年度|当年[度]|今年|本年|20\\d\\d年)…(医保|医疗保险|参保|保费|费用)',
    '(未|没有|尚未|没)参合',
    '参合状态{is}(未|无|否)',
  ],
  examples: ['年度是否缴费：否', '城乡居民医保 2026 年度未缴费', 'Resident medical insurance: contribution not paid'],
  counterExamples: ['年度是否缴费：是', '城乡居民医保缴费指南'],
});
