import { defineRule } from '../define.ts';

export default defineRule({
  id: 'resident-incentive',
  gloss: 'R-16: continuous years and years without a claim raise the critical-illness cap',
  topic: 'deductible-and-ceiling',
  place: 'national',
  tier: 'B',
  validity: { from: '2025', checkBy: '2027-03-31' },
  causes: ['resident-unpaid', 'limit-reached'],
  text: {
    zh: '居民医保连续参保满 4 年后，每再连续参保 1 年，大病保险最高支付限额提高不少于 1000 元；当年没有报销的，次年也提高不少于 1000 元。中断后怎样计算，由各省规定。',
    en: 'Residents’ scheme: after 4 continuous years, each further year raises the cap of critical-illness insurance (大病保险) by at least 1,000 yuan; a year without any claim raises the next year’s by at least 1,000. What a break does is set by the province.',
    de: 'Einwohner-Krankenversicherung: Nach 4 Jahren ohne Unterbrechung hebt jedes weitere Jahr den Höchstbetrag des Zusatzschutzes (大病保险) um mindestens 1.000 Yuan an; ein Jahr ohne Erstattung den des Folgejahres um mindestens 1.000. Was eine Unterbrechung bewirkt, regelt die Provinz.',
    source: ['r16'],
  },
  figures: { continuousYears: 4, yuanPerYearAtLeast: 1000 },
});
