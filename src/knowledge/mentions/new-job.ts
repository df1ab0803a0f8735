import { defineMention } from '../define.ts';

export default defineMention({
  id: 'new-job',
  gloss: 'A new job',
  entry: 'arrears',
  causes: {
    'sync-delay': 'half',
    'employer-arrears': 'half',
    'enrolment-ended': 'half',
    'credit-pending': 'some',
    'account-frozen': 'some',
    'waiting-period': 'some',
  },
  words: {
    zh: ['换工作', '换了工作', '换单位', '换了单位', '新单位', '新公司', '入职', '跳槽'],
    en: ['new job', 'new employer', 'changed jobs', 'changed job', 'new company', 'started work'],
    de: ['neue stelle', 'neuer job', 'neuer arbeitgeber', 'neuen arbeitgeber', 'stelle gewechselt', 'arbeitgeber gewechselt'],
  },
  examples: ['换了单位以后就不行'],
  counterExamples: ['换手机'],
});
