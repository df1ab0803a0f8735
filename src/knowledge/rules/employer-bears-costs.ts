import { defineRule } from '../define.ts';

export default defineRule({
  id: 'employer-bears-costs',
  gloss: 'R-12: in several places the employer bears what the fund would have paid during its arrears',
  topic: 'contributions',
  place: 'varies',
  tier: 'C',
  validity: { asOf: '2024-03-11', checkBy: '2027-02-28' },
  causes: ['employer-arrears'],
  text: {
    zh: '因单位欠费而没能报销的费用，武汉、常州、广州等地规定由单位承担，也有法院这样判。其他地方请问 12333。',
    en: 'Costs that were not reimbursed because of the employer’s arrears are borne by the employer under the rules of Wuhan, Changzhou, Guangzhou and others; courts have ruled so too. Elsewhere, ask 12333.',
    de: 'Kosten, die wegen des Rückstands des Arbeitgebers nicht erstattet wurden, trägt nach den Regeln von Wuhan, Changzhou, Guangzhou und anderen der Arbeitgeber; auch Gerichte haben so entschieden. Anderswo fragen Sie unter 12333.',
    source: ['r12'],
  },
});
