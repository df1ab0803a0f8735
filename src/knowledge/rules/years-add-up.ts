import { defineRule } from '../define.ts';

export default defineRule({
  id: 'years-add-up',
  gloss: 'R-13: contribution years are added up; a gap does not wipe them out',
  topic: 'contributions',
  place: 'national',
  tier: 'A',
  validity: { from: '2011-07-01', checkBy: '2027-11-21' },
  causes: ['enrolment-ended', 'employer-arrears', 'self-paid-arrears'],
  text: {
    zh: '缴费年限累计计算，中断不会清零。',
    en: 'Contribution years are added up. A gap does not wipe them out.',
    de: 'Beitragsjahre werden zusammengezählt. Eine Lücke löscht sie nicht.',
    source: ['r13'],
  },
});
