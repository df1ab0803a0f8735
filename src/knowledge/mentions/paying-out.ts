import { defineMention } from '../define.ts';

export default defineMention({
  id: 'paying-out',
  gloss: 'The money of the account is to be paid out: after a death, a move abroad or a transfer',
  entry: 'balance-zero',
  causes: { 'account-frozen': 'most', 'credit-pending': 'rare', 'identity-mismatch': 'rare' },
  words: {
    zh: ['取不出', '支取', '提取', '去世', '过世', '继承', '提现'],
    en: ['pay out', 'paid out', 'withdraw', 'passed away', 'died', 'inherit*'],
    de: ['auszahl*', 'ausgezahlt', 'verstorben*', 'gestorben', 'erb*'],
  },
  examples: ['账户里的钱取不出来'],
  counterExamples: ['取药窗口'],
});
