import { defineRule } from '../define.ts';

export default defineRule({
  id: 'credit-date',
  gloss: 'R-23c: when the account is credited differs by place',
  topic: 'personal-account',
  place: 'varies',
  tier: 'D',
  validity: { checkBy: '2027-02-28' },
  causes: ['credit-pending'],
  text: {
    zh: '个人账户什么时候划入，各地不同：北京通常每月月初，上海通常每年 7 月 1 日一次。',
    en: 'When the account is credited differs by place: in Beijing usually early each month, in Shanghai usually once a year on 1 July.',
    de: 'Wann gutgeschrieben wird, ist örtlich verschieden: in Peking meist Anfang jedes Monats, in Shanghai meist einmal im Jahr am 1. Juli.',
    source: ['r23c'],
  },
});
