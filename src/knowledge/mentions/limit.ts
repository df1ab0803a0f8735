import { defineMention } from '../define.ts';

export default defineMention({
  id: 'limit',
  gloss: 'A ceiling or a quota',
  entry: 'fund-paid-zero',
  causes: { 'limit-reached': 'most', 'not-in-catalogue': 'some', 'normal-self-pay': 'some', 'deductible-not-met': 'some' },
  words: {
    zh: ['封顶', '上限', '限额', '额度', '超限', '超了', '超过+次', '次数', '最高支付', '用完+报', '报+满'],
    en: ['limit', 'ceiling', 'cap', 'capped', 'quota', 'maximum'],
    de: ['obergrenze', 'höchst*', 'limit', 'kontingent', 'ausgeschöpft'],
  },
  denials: ['额度充足', '额度还有'],
  examples: ['今年额度用完'],
  counterExamples: ['额度充足'],
});
