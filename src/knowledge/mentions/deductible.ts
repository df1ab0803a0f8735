import { defineMention } from '../define.ts';

export default defineMention({
  id: 'deductible',
  gloss: 'A deductible',
  entry: 'fund-paid-zero',
  causes: { 'deductible-not-met': 'most', 'normal-self-pay': 'some' },
  words: {
    zh: ['起付', '门槛费', '门槛线', '免赔', '满+才报', '满+才开始', '够+才报', '达到+才报', '要满', '以上才报'],
    en: ['deductible', 'threshold', 'must reach', 'first+yuan', 'only above', 'before it pays'],
    de: ['selbstbehalt', 'selbstbeteiligung', 'schwelle', 'erst ab+yuan', 'muss erst', 'erst über'],
  },
  examples: ['没过起付线'],
  counterExamples: ['统筹支付'],
});
