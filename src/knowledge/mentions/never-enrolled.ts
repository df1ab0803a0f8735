import { defineMention } from '../define.ts';

export default defineMention({
  id: 'never-enrolled',
  gloss: 'Nobody enrolled the person',
  entry: 'record-missing',
  causes: {
    'enrolment-ended': 'most',
    'resident-unpaid': 'half',
    'employer-arrears': 'half',
    'sync-delay': 'some',
    'identity-mismatch': 'some',
    'wrong-query-channel': 'some',
  },
  words: {
    zh: [
      '没参保',
      '没有参保',
      '未参保',
      '不在参保',
      '没买医保',
      '没有买医保',
      '没办医保',
      '医保没办',
      '没上医保',
      '没给上',
      '没有医保',
      '未投保',
      '没投保',
      '没参加医保',
    ],
    en: ['not enrolled', 'never enrolled', 'not insured', 'uninsured', 'no insurance', 'no coverage', 'not registered for insurance'],
    de: ['nicht versichert', 'nie versichert', 'unversichert', 'keine versicherung', 'nicht krankenversichert'],
  },
  denials: ['没有医保可', '没有医保码', '没有医保卡'],
  examples: ['显示没参保'],
  counterExamples: ['已参保'],
});
