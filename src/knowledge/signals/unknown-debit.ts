import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'unknown-debit',
  gloss: 'Debits the person did not make',
  entry: 'balance-zero',
  patterns: [
    '(非本人|不是本人)[操作|的]*(消费|交易|扣款|刷卡)',
    '异常(消费|扣款|刷卡)',
    '盗刷',
    '(unknown|unauthori(s|z)ed) (debit|payment|transaction)',
    'unbekannte abbuchung',
    '(debit|payment|charge|transaction)[s] (not|never) made by (me|you|the (cardholder|insured))',
    '(abbuchung|zahlung|buchung)[en], die nicht von (mir|ihnen) (ist|sind|stammen)',
    '(consumption|transaction|payment|charge|debit|spending)……not (mine|yours)_',
  ],
  examples: ['检测到非本人消费，医保账户异常扣款', 'Unauthorised payment from your insurance account'],
  counterExamples: ['防盗刷提醒', '本人消费记录'],
});
