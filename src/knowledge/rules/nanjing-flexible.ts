import { defineRule } from '../define.ts';

export default defineRule({
  id: 'nanjing-flexible',
  gloss: 'R-7, local: Nanjing, flexible workers',
  topic: 'benefits-return',
  place: { regions: ['jiangsu'], city: { id: 'nanjing', name: { zh: '南京', en: 'Nanjing', de: 'Nanjing' } } },
  tier: 'C',
  validity: { asOf: '2023', checkBy: '2027-02-28' },
  causes: ['waiting-period', 'self-paid-arrears'],
  text: {
    zh: '南京灵活就业人员（转述）：中断超过 3 个月的，等待期通常不超过 3 个月。',
    en: 'Nanjing, flexible workers (secondary text): after a gap of more than 3 months the wait is usually at most 3 months.',
    de: 'Nanjing, flexibel Beschäftigte (Sekundärtext): Nach mehr als 3 Monaten Lücke beträgt die Wartezeit meist höchstens 3 Monate.',
    source: ['s19'],
  },
  afterGap: { schemes: ['flexible'], on: 'any', bands: [{ gap: { min: 4 }, wait: { min: 0, max: 3 }, gapCovered: 'open' }] },
});
