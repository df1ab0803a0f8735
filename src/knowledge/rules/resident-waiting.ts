import { defineRule } from '../define.ts';

export default defineRule({
  id: 'resident-waiting',
  gloss: 'R-1, R-2: fixed 3 months after enrolling late or after a break, plus 1 per missed year, which can be paid back',
  topic: 'benefits-return',
  place: 'national',
  tier: 'B',
  validity: { from: '2025', checkBy: '2027-03-31' },
  causes: ['resident-unpaid', 'waiting-period', 'enrolment-ended'],
  text: {
    zh: '居民医保没有在集中参保期缴费，或者中断过的，缴费后固定等待 3 个月。原则上每断缴一年再加 1 个月，每补缴一年减 1 个月，固定的 3 个月不减；断缴 4 年及以上的，补缴后原则上仍不少于 6 个月。各省有具体规定。',
    en: 'Residents’ scheme: whoever enrols outside the annual enrolment period (集中参保期) or after a break waits a fixed 3 months. In principle each missed year adds 1 month and each missed year paid for later takes 1 off, never below 3; after 4 or more missed years at least 6 remain. Provinces set the details.',
    de: 'Einwohner-Krankenversicherung: Wer außerhalb der jährlichen Beitrittsfrist (集中参保期) oder nach einer Unterbrechung beitritt, wartet feste 3 Monate. Grundsätzlich kommt je ausgelassenem Jahr 1 Monat hinzu, und jedes nachgezahlte Jahr nimmt 1 Monat weg, nie unter 3; ab 4 ausgelassenen Jahren bleiben mindestens 6. Einzelheiten regeln die Provinzen.',
    source: ['r1', 'r2'],
  },
  residentWait: { fixedMonths: 3, monthsPerMissedYear: 1, monthsPerPaidBackYear: 1, floor: { fromMissedYears: 4, months: 6 } },
});
