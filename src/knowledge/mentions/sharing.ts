import { defineMention } from '../define.ts';

export default defineMention({
  id: 'sharing',
  gloss: 'Relatives use the money of one account',
  entry: 'payment-failed',
  causes: {
    'family-sharing': 'most',
    'balance-used-up': 'some',
    'identity-mismatch': 'some',
    'cross-region-unsupported': 'some',
    'enrolment-ended': 'some',
  },
  words: {
    zh: [
      '共济',
      '家人+用',
      '家里人+用',
      '家属+用',
      '亲情账户',
      '给+父母+用',
      '给+爸+用',
      '给+妈+用',
      '给+孩子+用',
      '给+老婆+用',
      '给+老公+用',
      '家庭账户',
      '绑+家人',
      '绑+家属',
    ],
    en: ['family sharing', 'family account', 'relative*+account', 'wife+account', 'husband+account', 'parents+account', 'share* with'],
    de: ['familie*+konto', 'mitnutz*', 'angehörig*+konto', 'teile*+konto'],
  },
  examples: ['家里人用掉了额度'],
  counterExamples: ['家人陪同'],
});
