import { defineRule } from '../define.ts';

export default defineRule({
  id: 'late-fee-not-passed-on',
  gloss: 'The employee may not be charged with the employer’s late fee',
  topic: 'late-fee',
  place: 'national',
  tier: 'B',
  validity: { checkBy: '2027-11-21' },
  causes: ['employer-arrears'],
  text: {
    zh: '滞纳金由单位承担，不得转给职工（《社会保险费申报缴纳管理规定》第十一条）。',
    en: 'The late fee is the employer’s and may not be passed on to staff (《社会保险费申报缴纳管理规定》, article 11).',
    de: 'Den Säumniszuschlag trägt der Arbeitgeber; auf Beschäftigte darf er nicht abgewälzt werden (《社会保险费申报缴纳管理规定》, Artikel 11).',
    source: ['r11', 's8'],
  },
});
