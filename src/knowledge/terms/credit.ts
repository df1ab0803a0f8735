import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'credit',
  gloss: 'Monthly credit to the account',
  common: true,
  zh: ['划(拨|入|账|转)', '计入', '入账', '到账', '注资', '圈存', '结转', '返款', '返还', '个账资金', '划款', '充值到账', '返钱'],
  en: ['credit[ed|ing|s]', 'injection', 'injected', 'transferred in', 'allocat(ed|ion)'],
  de: ['gutschrift[en]', 'gutgeschrieben', 'zuweisung', 'zugewiesen', 'eingegangen', 'überwiesen'],
});
