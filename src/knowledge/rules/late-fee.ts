import { defineRule } from '../define.ts';

export default defineRule({
  id: 'late-fee',
  gloss: 'R-11: 0.05 % a day on the employer; a fine of one to three times only after an order (article 86)',
  topic: 'late-fee',
  place: 'national',
  tier: 'A',
  validity: { from: '2011-07-01', checkBy: '2027-11-21' },
  causes: ['employer-arrears'],
  text: {
    zh: '用人单位没有按时足额缴费的，从欠缴之日起按日加收万分之五的滞纳金；责令后逾期仍不缴的，处欠缴数额 1 倍以上 3 倍以下的罚款。',
    en: 'An employer who does not pay in full and on time owes a late fee of 0.05% a day from the day of default. Only if it still does not pay after an order does a fine of one to three times the sum follow.',
    de: 'Zahlt der Arbeitgeber nicht pünktlich und vollständig, schuldet er ab dem Tag des Verzugs 0,05\u00a0% Säumniszuschlag pro Tag. Erst wenn er auch nach einer Anordnung nicht zahlt, folgt eine Geldbuße in Höhe des Ein- bis Dreifachen.',
    source: ['r11'],
  },
  lateFee: { percentPerDay: 0.05, article: 86, paidBy: 'employer', fineTimes: { min: 1, max: 3 } },
});
