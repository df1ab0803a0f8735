import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'balance',
  gloss: 'Balance of an account or card',
  common: true,
  zh: ['余额', '结余', '结存', '(剩余|可用)金额', '余款', '剩余资金'],
  en: ['balance[s]', 'remaining (amount|funds)'],
  de: ['guthaben[s]', 'kontostand[es]', 'saldo', 'restbetrag'],
});
