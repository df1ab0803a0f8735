import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'pooled-account-empty',
  gloss: 'There is no personal balance in the pooled fund; there are yearly caps',
  claim: {
    zh: '您的统筹账户余额不足。',
    en: 'Your pooled account does not have enough money.',
    de: 'Ihr Guthaben im Gemeinschaftsfonds reicht nicht.',
  },
  verdict: 'wrong',
  right: {
    zh: '统筹基金是大家共用的，没有个人余额；有的是年度限额。可能是到了限额，请问 12393“本年度累计多少”。',
    en: 'The pooled fund is shared and holds no personal balance; it has yearly limits. You may have reached one: ask 12393 for your total of this year (本年度累计).',
    de: 'Der Gemeinschaftsfonds gehört allen und hat kein persönliches Guthaben; es gibt Jahreshöchstbeträge. Vielleicht ist einer erreicht: Fragen Sie unter 12393 nach der Jahressumme (本年度累计).',
    source: ['secondary'],
  },
  causes: ['limit-reached'],
});
