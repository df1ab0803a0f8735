import { defineMention } from '../define.ts';

export default defineMention({
  id: 'leaving',
  gloss: 'A job ended or the person was signed off',
  entry: 'arrears',
  causes: {
    'enrolment-ended': 'most',
    'employer-arrears': 'some',
    'account-frozen': 'some',
    'sync-delay': 'some',
    'self-paid-arrears': 'some',
  },
  words: {
    zh: ['离职', '辞职', '失业', '下岗', '被辞退', '被裁', '停保', '退保', '减员', '中断参保', '终止参保', '参保终止', '劳动合同+到期'],
    en: [
      'quit',
      'resigned',
      'resign',
      'left my job',
      'left the job',
      'left the company',
      'laid off',
      'lost my job',
      'dropped',
      'signed off',
      'no longer insured',
      'coverage ended',
      'insurance ended',
      'unemployed',
    ],
    de: ['gekündigt', 'kündigung', 'arbeitslos', 'abgemeldet', 'nicht mehr versichert', 'job verloren', 'versicherung endete'],
  },
  denials: ['没有离职', '没离职', '未离职'],
  examples: ['上个月辞职了'],
  counterExamples: ['没有离职'],
});
