import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'balance-insufficient',
  gloss: 'The balance does not cover the payment',
  entry: 'balance-zero',
  patterns: [
    '{account|card|balance}……{insufficient}',
    '{insurance}<^,。年限材资人>*{insufficient}',
    '{balance}[不]{insufficient}',
    '(金额|支付额|下账金额|费用|自付)……(大于|超过|超出|高于|多于)……{balance}',
    '{insufficient}……{balance|account}',
    '{balance}…(小于|少于|低于)',
  ],
  unless: ['limit-reached', 'withholding-failed', 'sharing-used', 'credit-reduced'],
  examples: [
    '医保个人账户余额不足',
    'Insufficient balance in your personal account',
    'Das Guthaben auf dem persönlichen Konto reicht nicht aus',
  ],
  counterExamples: ['余额充足', '预交金不足', '银行卡余额不足'],
});
