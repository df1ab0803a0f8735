import { defineMention } from '../define.ts';

export default defineMention({
  id: 'deductible',
  gloss: 'A deductible',
  entry: 'fund-paid-zero',
  causes: { 'deductible-not-met': 'most', 'normal-self-pay': 'some' },
  words: {
    zh: ['起付', '门槛费', '门槛线', '免赔'],
    en: ['deductible', 'threshold'],
    de: ['selbstbehalt', 'selbstbeteiligung', 'schwelle'],
  },
  examples: ['没过起付线'],
  counterExamples: ['统筹支付'],
});
