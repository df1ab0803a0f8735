import { defineRule } from '../define.ts';

export default defineRule({
  id: 'lanzhou-switch',
  gloss: 'R-7, local: Lanzhou, switching the scheme',
  topic: 'benefits-return',
  place: { regions: ['gansu'], city: { id: 'lanzhou', name: { zh: '兰州', en: 'Lanzhou', de: 'Lanzhou' } } },
  tier: 'D',
  validity: { checkBy: '2027-02-28' },
  causes: ['waiting-period', 'enrolment-ended'],
  text: {
    zh: '兰州（转述）：转换险种，中断不超过 3 个月的通常马上享受待遇，超过 3 个月的等 3 个月。',
    en: 'Lanzhou (secondary text): after switching the scheme with a gap of at most 3 months, benefits usually run at once; with more, after 3 months.',
    de: 'Lanzhou (Sekundärtext): Nach einem Wechsel der Versicherungsart mit höchstens 3 Monaten Lücke gelten die Leistungen meist sofort, sonst nach 3 Monaten.',
    source: ['r10'],
  },
  afterGap: {
    schemes: ['employee', 'flexible'],
    on: 'transfer',
    bands: [
      { gap: { min: 0, max: 3 }, wait: { min: 0, max: 0 }, gapCovered: 'open' },
      { gap: { min: 4 }, wait: { min: 3, max: 3 }, gapCovered: 'open' },
    ],
  },
});
