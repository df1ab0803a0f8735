import { defineMention } from '../define.ts';

export default defineMention({
  id: 'balance',
  gloss: 'The money on the account',
  entry: 'balance-zero',
  causes: {
    'balance-used-up': 'most',
    'no-personal-account': 'half',
    'credit-pending': 'half',
    'family-sharing': 'some',
    'policy-change': 'some',
    'wrong-query-channel': 'some',
    'card-lost-or-stolen': 'some',
    'sync-delay': 'some',
  },
  words: {
    zh: ['余额', '没钱', '没有钱', '一分钱', '钱不够', '里面是空', '里是空', '账户+不足', '账户+不够', '个账+不够', '卡里+0', '钱+没了'],
    en: ['balance', 'no money', 'no funds', 'empty', 'not enough money'],
    de: ['guthaben', 'kein geld', 'leer', 'kontostand'],
  },
  denials: ['没钱给', '没钱交', '没有钱交', '余额充足', '余额正常', '余额足够'],
  examples: ['卡里没有钱'],
  counterExamples: ['余额充足'],
});
