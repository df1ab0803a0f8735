import { defineRule } from '../define.ts';

export default defineRule({
  id: 'employee-to-resident',
  gloss: 'R-6: joining the residents’ scheme within 3 months after employee cover ended: no waiting, no fixed period',
  topic: 'benefits-return',
  place: 'national',
  tier: 'B',
  validity: { checkBy: '2027-03-31' },
  causes: ['enrolment-ended', 'waiting-period', 'employer-arrears', 'self-paid-arrears', 'resident-unpaid'],
  text: {
    zh: '职工医保停了以后 3 个月内参加居民医保的，不受集中参保期限制，也不设等待期。',
    en: 'Whoever joins the residents’ scheme within 3 months after employee cover ended is not bound to the annual enrolment period and does not wait.',
    de: 'Wer binnen 3 Monaten nach dem Ende der Arbeitnehmer-Krankenversicherung in die Einwohner-Krankenversicherung wechselt, ist nicht an die jährliche Frist gebunden und hat keine Wartezeit.',
    source: ['r6'],
  },
  figures: { withinMonths: 3 },
});
