import { defineMention } from '../define.ts';

export default defineMention({
  id: 'resident-year',
  gloss: "The residents' yearly payment",
  entry: 'arrears',
  causes: {
    'resident-unpaid': 'most',
    'withholding-failed': 'half',
    'withholding-not-set': 'half',
    'enrolment-ended': 'some',
    'waiting-period': 'some',
  },
  words: {
    zh: [
      '居民医保+没',
      '居民医保+未',
      '居民医保+忘',
      '居民医保+停',
      '居民医保+断',
      '农合+没',
      '农合+未',
      '农合+忘',
      '错过缴费',
      '过了缴费期',
      '缴费期+过',
      '集中缴费',
      '城乡居民+没',
      '城乡居民+未',
      '学校+没+医保',
    ],
    en: ['yearly premium', 'annual premium', 'missed the window', 'enrolment period', 'enrollment period', "this year's premium"],
    de: ['jahresbeitrag*', 'zahlungsfrist', 'einzahlungsfrist', 'jahresprämie'],
  },
  examples: ['错过缴费期了'],
  counterExamples: ['居民医保缴费成功'],
});
