import { defineRule } from '../define.ts';

export default defineRule({
  id: 'late-registration',
  gloss: 'R-26b: paid without registration: late registration and claim under the rules of the place of enrolment',
  topic: 'out-of-area',
  place: 'national',
  tier: 'B',
  validity: { from: '2023-01-01', checkBy: '2027-03-31' },
  causes: ['out-of-area-unregistered', 'cross-region-unsupported'],
  text: {
    zh: '跨省就医已经自费结算的，可以补办备案，再按参保地规定申请手工报销。',
    en: 'Care in another province that was paid privately: registration can follow later, and the claim (手工报销) is made under the rules of the place of enrolment.',
    de: 'Bei selbst bezahlter Behandlung in einer anderen Provinz kann die Anmeldung nachgeholt und der Erstattungsantrag (手工报销) nach den Regeln des Versicherungsorts gestellt werden.',
    source: ['r26b'],
  },
});
