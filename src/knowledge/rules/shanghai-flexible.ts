import { defineRule } from '../define.ts';

export default defineRule({
  id: 'shanghai-flexible',
  gloss: 'R-7, local: Shanghai, flexible workers',
  topic: 'benefits-return',
  place: { regions: ['shanghai'] },
  tier: 'B',
  validity: { from: '2025-09-10', until: '2030-09-09', checkBy: '2027-02-28' },
  causes: ['waiting-period', 'self-paid-arrears'],
  text: {
    zh: '上海灵活就业人员：首次参保或者重新参保，等待期 6 个月；中断不超过 3 个月的，没有等待期。',
    en: 'Shanghai, flexible workers: 6 months’ wait when enrolling first or again; none after a gap of at most 3 months.',
    de: 'Shanghai, flexibel Beschäftigte: 6 Monate Wartezeit bei erster oder erneuter Anmeldung; keine nach einer Lücke von höchstens 3 Monaten.',
    source: ['s18'],
  },
  afterGap: {
    schemes: ['flexible'],
    on: 'any',
    bands: [
      { gap: { min: 0, max: 3 }, wait: { min: 0, max: 0 }, gapCovered: 'open' },
      { gap: { min: 4 }, wait: { min: 6, max: 6 }, gapCovered: 'open' },
    ],
  },
});
