import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'balance-zero',
  gloss: 'The account or card balance is zero or negative',
  entry: 'balance-zero',
  patterns: [
    '{balance}…(krankenversicherung|medical insurance|konto){is}{zero}',
    '{account|card|insurance}…{balance}{is}{zero}',
    '{balance}…{account}{is}{zero}',
    '{account|card}[可用]{balance}{is}{negative}',
    '{balance}{is}{zero}',
    '{balance}{is}{negative}',
    '{account}{is}{zero}$',
    '{account}…(出现|为|成为|变成)负[数|值]',
    '{balance}(为|是|显示[为]|只剩)[“"\'](0|零|空)[元]_',
    '{account}…余额“*消失',
    '余额“消失',
    '(balance|account)…(is|shows|of)…(zero|empty)',
    '(guthaben|konto|kontostand)…(leer|null_)',
  ],
  guard: 'amount',
  unless: ['limit-reached', 'balance-insufficient', 'data-not-synced', 'account-paid-zero'],
  examples: ['个人账户余额：0.00 元', '医保卡余额为 0', 'Personal account balance: ¥0.00', 'Kontostand des persönlichen Kontos: 0,00 Yuan'],
  counterExamples: ['个人账户余额：1,523.20 元', '养老账户余额 0.00 元', '预交金余额 0.00'],
});
