import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'yearly-amount-two-meanings',
  gloss: '“2,000 a year” (what the fund may pay) and “1,500 a year” (what comes before it pays) are opposite things',
  claim: {
    zh: '一年 2000 元、一年 1500 元是每年发给我的钱。',
    en: 'The 2,000 or 1,500 yuan a year is money one gets every year.',
    de: 'Die 2.000 oder 1.500 Yuan im Jahr sind Geld, das man jedes Jahr bekommt.',
  },
  verdict: 'not-always',
  right: {
    zh: '同样写“一年多少”，意思可能相反：限额是基金最多付多少，起付线是您先付多少。两种数都由当地规定，先问清是哪一种。',
    en: 'Such a figure can mean opposite things: a limit is the most the fund pays, a deductible is what you pay first. Both are set locally; ask which one is meant.',
    de: 'Eine solche Zahl kann zweierlei bedeuten: Ein Höchstbetrag ist das, was der Fonds höchstens zahlt, ein Selbstbehalt das, was Sie zuerst zahlen. Beide werden örtlich festgelegt; fragen Sie, was gemeint ist.',
    source: ['r27'],
  },
  causes: ['deductible-not-met', 'limit-reached'],
});
