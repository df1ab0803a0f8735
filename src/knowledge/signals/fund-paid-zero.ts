import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'fund-paid-zero',
  gloss: 'The pooled fund paid nothing',
  entry: 'fund-paid-zero',
  patterns: [
    '(^|<^补助病救军残充额大>)(统筹|基金|基本医保基金|医保统筹|统筹基金|医保基金|基金统筹)[基金|医疗|本次|合计]*(支付|支出|报销|报|记账|给付|补偿|负担)[金额|额|总额|合计|费用|部分]*{is}{zero}',
    '(报销|医保报销|可报销|本次报销)(金额|费用|合计){is}{zero}',
    '((^|<^sa> )fund|pooled fund|overall fund|coordinated fund|pooling)[ ][pa(id|yment|ys)|amount|expenditure|contribution|contributed|covered|share|portion|reimbursement|part]*{is}{zero}',
    '(gemeinschaftsfonds|gesamtfonds|fonds)[ ][zahlt|gezahlt|zahlung]*{is}{zero}',
    '(reimbursed amount|amount reimbursed|erstattungsbetrag|erstatteter betrag){is}{zero}',
    'fonds zahlte{is}{zero}',
    '(统筹|统筹基金|基金|hifp_pay)(应付|应支|段|部分)[金额]{is}{zero}',
    '(报销|可报销|报销金额)[金额|总额]*<\\x28>(统筹|基金|医保)<\\x29>{is}{zero}',
    '(^|<^已>)本次报销{is}{zero}',
    '(统筹|基金)[基金|只|就|一共|总共|才|给|本次|也]*(报了|付了|出了|支付了|报销了|补了){zero}',
    '(统筹|基金)[基金|也|都|本次|这次|给]*(一分|分文|一毛)[钱|都|也]*(没|未|不|没有|没给)(报|付|出|给|补|支付|报销)',
    '(fund|pool) [has |have |had ]*(paid|covered|reimbursed|contributed) nothing',
    '(fonds|pool)…nichts…(gezahlt|bezahlt|erstattet|übernommen|beigetragen)',
    '(统筹金|基金){is}{zero}',
    '(统筹|基金)[本次|这次|基金]*(没有|未|没)[给|予]*(支付|报销|报|付)(<^率比的前过范标名>|$)',
  ],
  guard: 'bill',
  examples: [
    '统筹支付 0.00 元',
    '基金支付金额：0',
    'Pooled fund paid: 0.00',
    'Gemeinschaftsfonds: 0,00',
    '统筹一分没报',
    'The fund paid nothing',
  ],
  counterExamples: ['统筹支付 356.20 元', '总费用 0.00'],
});
