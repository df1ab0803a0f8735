import { defineMention } from '../define.ts';

export default defineMention({
  id: 'no-reimbursement',
  gloss: 'Nothing was reimbursed',
  entry: 'fund-paid-zero',
  causes: {
    'deductible-not-met': 'half',
    'not-in-catalogue': 'half',
    'waiting-period': 'half',
    'employer-arrears': 'half',
    'self-paid-arrears': 'half',
    'resident-unpaid': 'half',
    'enrolment-ended': 'half',
    'excluded-circumstance': 'some',
    'non-designated-provider': 'some',
    'missing-paperwork': 'some',
    'limit-reached': 'some',
    'out-of-area-unregistered': 'half',
    'cross-region-unsupported': 'half',
    'provider-system-fault': 'some',
  },
  words: {
    zh: ['不报', '不能报', '报不了', '报销不了', '不给报', '没报', '无法报销', '不予报销', '统筹没', '统筹+0', '一分没报'],
    en: ['not reimbursed', 'no reimbursement', 'not covered', 'nothing was paid', 'self-pay', 'not pay for'],
    de: ['nicht erstattet', 'keine erstattung', 'nicht übernommen', 'selbst zahlen', 'selbst bezahlen'],
  },
  examples: ['医院说不能报'],
  counterExamples: ['已报销'],
});
