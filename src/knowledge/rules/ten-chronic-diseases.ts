import { defineRule } from '../define.ts';

export default defineRule({
  id: 'ten-chronic-diseases',
  gloss: 'R-25: ten outpatient chronic diseases are settled directly across provinces',
  topic: 'out-of-area',
  place: 'national',
  tier: 'B',
  validity: { asOf: '2024-09-13', checkBy: '2027-03-31' },
  causes: ['cross-region-unsupported'],
  text: {
    zh: '有 10 种门诊慢特病可以跨省直接结算，前提是参保地已经做过资格认定。',
    en: 'Ten outpatient chronic diseases (门诊慢特病) can be settled directly across provinces, once the place of enrolment has approved the person (资格认定).',
    de: 'Zehn ambulante chronische Krankheiten (门诊慢特病) werden über Provinzgrenzen direkt abgerechnet, sofern der Versicherungsort sie anerkannt hat (资格认定).',
    source: ['r25'],
  },
  figures: { diseases: 10 },
});
