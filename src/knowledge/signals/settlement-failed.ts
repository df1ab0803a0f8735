import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'settlement-failed',
  gloss: 'A payment or settlement failed, no reason given',
  entry: 'payment-failed',
  patterns: [
    '{settlement}……{failed}',
    '{failed}……{settlement}',
    '(医保|社保)……{failed}',
    '^(交易|支付|结算|刷卡|操作|授权|请求)失败',
    '{settlement}……(failed|declined|unsuccessful|could not|did not)',
    '{settlement}……(fehlgeschlagen|nicht erfolgreich|gescheitert)',
    'zahlung[ wurde| ist]* abgelehnt',
    '{settlement}[已|被|已被|超时|自动|异常]*(终止|中止|中断)$',
    '(结算|支付|交易|订单)<^,。:;>*超时[已|被|自动]*关闭',
    '(settlement|payment|transaction)[ was| has been]* (interrupted|aborted|terminated)',
    '(abrechnung|zahlung|transaktion)[ wurde| ist]* (abgebrochen|unterbrochen)',
    '{settlement}[流程|交易|操作|过程]*(未|没有)(完成|成功|走完)',
    '(未|没有|没|拒绝)[能|被]*(接受|受理|响应|接收)<^,。;:>*(支付|结算|扣款|交易|缴费)(请求|申请|指令)',
    '(支付|结算|扣款|交易|缴费)(请求|申请|指令)<^,。;:>*(未|没有|没|不)[能|被]*(接受|受理|响应|接收)',
  ],
  unless: 'any',
  examples: [
    '医保支付失败',
    '结算异常，请联系工作人员',
    '医保中心没有受理这次结算请求',
    'Medical insurance payment failed',
    'Zahlung über die Krankenversicherung fehlgeschlagen',
  ],
  counterExamples: ['支付成功', '支付失败的原因有哪些', '取消支付'],
});
