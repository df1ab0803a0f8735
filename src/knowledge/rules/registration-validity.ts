import { defineRule } from '../define.ts';

export default defineRule({
  id: 'registration-validity',
  gloss: 'R-24: long-term registration until changed, temporary for at least 6 months',
  topic: 'out-of-area',
  place: 'national',
  tier: 'B',
  validity: { from: '2023-01-01', checkBy: '2027-03-31' },
  causes: ['out-of-area-unregistered'],
  text: {
    zh: '异地长期居住备案长期有效，直到变更；临时外出就医备案有效期不少于 6 个月，期内可以多次就医。办了长期备案，回参保地就医仍可享受待遇。具体由参保地规定。',
    en: 'A long-term registration (异地长期居住) holds until it is changed; a temporary one (临时外出就医) for at least 6 months, for any number of visits. With a long-term one the benefits at home stay in force too. The place of enrolment sets the details.',
    de: 'Eine Daueranmeldung (异地长期居住) gilt bis zur Änderung, eine vorübergehende (临时外出就医) mindestens 6 Monate und für beliebig viele Besuche. Mit einer Daueranmeldung bleiben die Leistungen auch zu Hause bestehen. Einzelheiten regelt der Versicherungsort.',
    source: ['r24'],
  },
  figures: { temporaryMonthsAtLeast: 6 },
});
