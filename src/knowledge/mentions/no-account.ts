import { defineMention } from '../define.ts';

export default defineMention({
  id: 'no-account',
  gloss: 'There is no personal account',
  entry: 'balance-zero',
  causes: { 'no-personal-account': 'most', 'wrong-query-channel': 'some', 'credit-pending': 'some' },
  words: {
    zh: ['没有个人账户', '无个人账户', '没个人账户', '不设个人', '没有个账', '没个账', '没有账户', '单建', '低档', '不建个人'],
    en: ['no personal account', 'no account', 'has no account', 'lower tier', 'without account'],
    de: ['kein persönliches konto', 'kein konto', 'ohne konto'],
  },
  examples: ['我没有个人账户'],
  counterExamples: ['个人账户正常'],
});
