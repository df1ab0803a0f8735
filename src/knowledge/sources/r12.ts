import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r12',
  title: '武汉、常州、广州、深圳等地规定及法院报道：单位欠费造成的费用由单位承担',
  gloss: {
    en: 'costs caused by the employer’s arrears fall on the employer; local texts and court reports',
    de: 'Kosten durch Rückstände des Arbeitgebers trägt der Arbeitgeber; örtliche Texte und Gerichtsberichte',
  },
  tier: 'C',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});
