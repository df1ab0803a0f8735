import { defineRule } from '../define.ts';

export default defineRule({
  id: 'registration-before-discharge',
  gloss: 'R-23: registering before the discharge settlement is in time; emergency rescue counts as registered',
  topic: 'out-of-area',
  place: 'national',
  tier: 'B',
  validity: { from: '2023-01-01', checkBy: '2027-03-31' },
  causes: ['out-of-area-unregistered'],
  text: {
    zh: '跨省住院，出院结算前补办备案的，可以直接结算；急诊抢救视同已备案。',
    en: 'In hospital in another province, a registration made before the discharge settlement still allows direct settlement. Emergency rescue (急诊抢救) counts as registered.',
    de: 'Bei einem Klinikaufenthalt in einer anderen Provinz ermöglicht eine Anmeldung vor der Entlassungsabrechnung noch die Direktabrechnung. Notfallrettung (急诊抢救) gilt als angemeldet.',
    source: ['s4'],
  },
});
