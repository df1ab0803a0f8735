import { defineMention } from '../define.ts';

export default defineMention({
  id: 'fund-scope',
  gloss: 'Outside what the fund pays for, as decisions word it',
  entry: 'claim-refused',
  causes: { 'excluded-circumstance': 'most', 'not-in-catalogue': 'half', 'non-designated-provider': 'some' },
  words: {
    zh: ['基金支付范围', '基金不予支付', '基金不支付', '不纳入支付范围', '不属于支付'],
    en: ['scope of the fund', 'not payable by the fund', 'fund does not pay', 'payment scope'],
    de: ['vom fonds nicht', 'zahlt der fonds nicht', 'leistungsumfang'],
  },
  examples: ['不属基本医疗保险基金支付范围'],
  counterExamples: ['基金支付金额'],
});
