import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'late-fee-one-to-three-percent',
  gloss: 'K2: 0.05 % a day on the employer; 1–3 is the multiple of a later fine',
  claim: {
    zh: '单位欠费要付 1%–3% 的滞纳金。',
    en: 'For arrears the employer pays a late fee of 1–3%.',
    de: 'Bei Rückstand zahlt der Arbeitgeber 1–3\u00a0% Säumniszuschlag.',
  },
  verdict: 'wrong',
  right: {
    zh: '社会保险法第八十六条：按日加收万分之五，由单位承担；责令后逾期仍不缴的，才处 1 倍以上 3 倍以下的罚款。',
    en: 'Article 86 of the Social Insurance Act: 0.05% a day, owed by the employer; a fine of one to three times the sum follows only if it still does not pay after an order.',
    de: 'Artikel 86 des Sozialversicherungsgesetzes: 0,05\u00a0% pro Tag, zu zahlen vom Arbeitgeber; eine Geldbuße in Höhe des Ein- bis Dreifachen folgt erst, wenn auch nach einer Anordnung nicht gezahlt wird.',
    source: ['r11'],
  },
  since: '2011-07-01',
  causes: ['employer-arrears'],
});
