import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'settlement-refused',
  gloss: 'Insurance cannot be used, no reason given',
  entry: 'payment-failed',
  patterns: [
    '{refused}……{insurance|benefit|card|code}',
    '{insurance|benefit|card|code}……{refused}',
    '{refused}[进行|办理|再|使用|正常]*{settlement}',
    '(仅|只)(能|限|支持)……(使用|支付|结算)',
    '必须[先](解锁|处理|补)',
    '不符合办理条件',
    '(insurance|card|payment|settlement|benefit)……(cannot|can not|not (possible|allowed|accepted|available))',
    '(cannot|unable to|not allowed to)……(insurance|pay|settle|reimburse)',
    '(versicherung|karte|zahlung|abrechnung)……(nicht (möglich|erlaubt|akzeptiert|verwendet|genutzt))',
    'kann……nicht……(versicherung|karte|zahl|abgerechnet|abrechnung)',
    '(settlement|payment|reimbursement|zahlung|abrechnung|erstattung)……{refused}',
    'not [be ]*covered (by|under)……(insurance|security)',
    '^(no reimbursement|keine erstattung)_',
    'kann nicht erstattet',
    '(versicherung|karte)……{refused}',
  ],
  unless: 'any',
  examples: ['不允许医保结算', '该病人不能使用医保', 'Medical insurance cannot be used', 'Die Versicherung kann nicht genutzt werden'],
  counterExamples: ['个人余额不能为空', '可使用医保结算'],
});
