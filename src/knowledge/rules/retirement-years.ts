import { defineRule } from '../define.ts';

export default defineRule({
  id: 'retirement-years',
  gloss: 'R-30: no contribution after retirement age once the local number of years is reached',
  topic: 'contributions',
  place: 'national',
  tier: 'B',
  validity: { from: '2011-07-01', checkBy: '2027-11-21' },
  causes: ['enrolment-ended'],
  text: {
    zh: '达到法定退休年龄时，累计缴费达到规定年限的，退休后不再缴费。年限由各地规定，例如上海是 15 年（2026 年 6 月答复）。不够的可以问参保地怎样补足。',
    en: 'Whoever has reached the prescribed years at retirement age no longer pays contributions. The number of years is set locally; Shanghai, for example, has 15 (answer of June 2026). If years are missing, ask the place of enrolment how to complete them.',
    de: 'Wer im Rentenalter die vorgeschriebenen Jahre erreicht hat, zahlt keine Beiträge mehr. Die Zahl der Jahre wird örtlich festgelegt; in Shanghai sind es zum Beispiel 15 (Auskunft vom Juni 2026). Fehlen Jahre, fragen Sie am Versicherungsort, wie Sie sie ergänzen.',
    source: ['r30'],
  },
});
