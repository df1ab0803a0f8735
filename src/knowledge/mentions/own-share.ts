import { defineMention } from '../define.ts';

export default defineMention({
  id: 'own-share',
  gloss: 'A part remains to be paid',
  entry: 'fund-paid-zero',
  causes: {
    'normal-self-pay': 'most',
    'not-in-catalogue': 'half',
    'deductible-not-met': 'some',
    'limit-reached': 'some',
    'out-of-area-unregistered': 'some',
  },
  words: {
    zh: [
      '自付',
      '自负',
      '比例',
      '报了+剩',
      '报了+还',
      '只报',
      '报得少',
      '报的少',
      '报销少',
      '报这么少',
      '个人承担',
      '还要付',
      '还要自己',
      '为什么+自己付',
      '才报',
    ],
    en: ['own share', 'co-payment', 'copayment', 'only part', 'the rest', 'remainder', 'partly reimbursed', 'percentage', 'so little'],
    de: ['eigenanteil', 'zuzahlung', 'nur teilweise', 'nur ein teil', 'den rest', 'prozent', 'so wenig'],
  },
  examples: ['为什么只报了一半'],
  counterExamples: ['支付完成'],
});
