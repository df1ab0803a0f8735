import { defineRule } from '../define.ts';

export default defineRule({
  id: 'reduced-rate-away',
  gloss: 'R-26: frame for temporary care elsewhere: at most 10 points less when referred or an emergency, at most 20 otherwise',
  topic: 'out-of-area',
  place: 'national',
  tier: 'B',
  validity: { from: '2023-01-01', checkBy: '2027-03-31' },
  causes: ['out-of-area-unregistered', 'normal-self-pay'],
  text: {
    zh: '临时外出就医的支付比例可以比在参保地低：转诊或急诊的，降幅不超过 10 个百分点；没有转诊也不是急诊的，不超过 20 个百分点。具体降多少由参保地规定。',
    en: 'For temporary care elsewhere the rate may be lower than at home: by at most 10 percentage points when referred or in an emergency, by at most 20 otherwise. The place of enrolment sets the figure.',
    de: 'Bei vorübergehender Behandlung auswärts darf der Satz niedriger sein als am Versicherungsort: mit Überweisung oder im Notfall um höchstens 10, sonst um höchstens 20 Prozentpunkte. Den genauen Wert legt der Versicherungsort fest.',
    source: ['r26'],
  },
  figures: { referredPointsAtMost: 10, notReferredPointsAtMost: 20 },
});
