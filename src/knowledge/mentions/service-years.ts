import { defineMention } from '../define.ts';

export default defineMention({
  id: 'service-years',
  gloss: 'The years of contributions do not suffice',
  entry: 'arrears',
  causes: { 'enrolment-ended': 'most', 'waiting-period': 'some', 'self-paid-arrears': 'some' },
  words: {
    zh: ['缴费年限', '年限不', '年限没', '没缴满', '未缴满', '没交满', '缴满', '缴够', '没缴够'],
    en: ['contribution years', 'years of contribution*', 'enough years'],
    de: ['beitragsjahre*', 'genug jahre'],
  },
  examples: ['退休时年限不够'],
  counterExamples: ['年限够'],
});
