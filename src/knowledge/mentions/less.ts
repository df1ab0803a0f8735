import { defineMention } from '../define.ts';

export default defineMention({
  id: 'less',
  gloss: 'Less than before, or a reform',
  entry: 'balance-zero',
  causes: { 'policy-change': 'most', 'credit-pending': 'some', 'balance-used-up': 'some', 'card-lost-or-stolen': 'some' },
  words: {
    zh: [
      '变少',
      '少了',
      '减少',
      '比以前少',
      '缩水',
      '少返',
      '改革',
      '新政',
      '新规',
      '新政策',
      '单位+部分',
      '单位那部分',
      '不再划',
      '不进个人',
      '返得少',
      '打得少',
    ],
    en: ['less than', 'reduced', 'reform', 'new rule*', 'policy change', 'new policy', 'lower than before', 'less money'],
    de: ['weniger als', 'reform', 'neue regel*', 'neue regelung', 'gekürzt', 'weniger geld'],
  },
  examples: ['每月返的钱变少'],
  counterExamples: ['费用明细'],
});
