import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'insurance-paid-zero',
  gloss: 'Insurance paid nothing',
  entry: 'fund-paid-zero',
  patterns: [
    '(医保|社保|^保险)[合计|实际|本次]*(支付|报销|结算|抵扣|承担|减免|给付|折抵|记账|已付|负担|支出|补偿|出资)[了|金额|额|总额|合计|部分|显示]*{is}{zero}',
    '(insurance)[ ][pa(id|yment|ys)|amount]*{is}{zero}',
    '(versicherung|krankenversicherung)[ ][zahlt|zahlte|gezahlt]*{is}{zero}',
    '(应收|总计|合计|总额|应付|总价|总费用)…医保{is}{zero}…(现金|自付|自费|个人|微信|支付宝|还需)',
    '(医保|社保)[也|都|本次|这次|给]*(一分|分文|一毛)[钱|都|也]*(没|未|不|没有|没给)(报|付|出|给|补|支付|报销)',
    '(医保|社保)[只|就|一共|总共|才|给|本次|也]*(报了|付了|出了|支付了|报销了|补了){zero}',
    '(insurance) (contribution|share|portion|deduction|reimbursement|benefit)…<^\\d.,>{zero}',
    '(insurance) [has |have |had ]*(paid|covered|reimbursed|contributed) nothing',
    '(versicherung|krankenversicherung)…nichts…(gezahlt|bezahlt|erstattet|übernommen)',
    '(anteil|erstattung|leistung|zahlung) (der|durch die|von der) [kranken]versicherung{is}{zero}',
    '(医保|社保)[本次|这次|都|也]*(没给|没有给)<^,。;:>*(报|付)(<^名告>|$)',
  ],
  guard: 'bill',
  unless: ['balance-zero', 'fund-paid-zero'],
  examples: ['医保支付 0.00 元', 'Insurance paid: ¥0.00', '医保承担：0 元', '医保一分钱没付', 'Anteil der Krankenversicherung: 0,00'],
  counterExamples: ['医保支付 120.00 元', '医保承担：35.00 元', 'Insurance deduction from salary 120 yuan'],
});
