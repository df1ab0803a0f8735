import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'settlement',
  gloss: 'Settlement or payment with the insurance',
  common: true,
  zh: ['结算', '预结[算]', '结账', '支付', '付款', '扣款', '交易', '缴费', '收费', '报销', '刷卡', '下账', '扣费', '消费', '移动支付', '划卡', '划价', '登记', '入院', '住院', '挂号', '退费', '退款', '冲正', '撤销', '记账', '补记账', '取药', '购药', '扫码'],
  en: ['settle[d|ment|ments]', 'payment[s]', 'transaction[s]', 'reimbursement[s]', 'pre-settlement', 'deduction', 'checkout'],
  de: ['abrechnung[en]', 'zahlung[en]', 'bezahlung', 'transaktion[en]', 'erstattung[en]', 'verrechnung', 'abbuchung', 'zahlungsvorgang', 'abgerechnet'],
});
