import { defineRule } from '../define.ts';

export default defineRule({
  id: 'haikou-registration',
  gloss: 'R-24, local: Haikou, a temporary registration holds for a year',
  topic: 'out-of-area',
  place: { regions: ['hainan'], city: { id: 'haikou', name: { zh: '海口', en: 'Haikou', de: 'Haikou' } } },
  tier: 'B',
  validity: { from: '2023-01-01', checkBy: '2027-03-31' },
  causes: ['out-of-area-unregistered'],
  text: {
    zh: '海口：临时外出就医备案的有效期一般为 1 年。',
    en: 'Haikou: a temporary registration (临时外出就医) usually holds for 1 year.',
    de: 'Haikou: Eine vorübergehende Anmeldung (临时外出就医) gilt in der Regel 1 Jahr.',
    source: ['r24'],
  },
});
