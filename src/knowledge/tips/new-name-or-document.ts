import { defineTip } from '../define.ts';

export default defineTip({
  id: 'new-name-or-document',
  gloss: 'Life event: a new name, ID number or passport',
  kind: 'life-event',
  title: { zh: '改名或换证件', en: 'A new name or document', de: 'Neuer Name oder neues Dokument' },
  text: {
    zh: '改名、换身份证号或护照后，请带证明到医保经办机构变更基础信息，再请单位或学校更新，社保卡也要改。外国人参保和看病要用同一本护照的号码。',
    en: 'After a new name, ID number or passport, have the basic data changed at the agency (医保经办机构) with the proof, then at the employer or school, and on the card. Foreigners: the passport number enrolled and the one shown must be the same.',
    de: 'Nach neuem Namen, neuer Ausweisnummer oder neuem Pass lassen Sie mit Nachweis die Stammdaten beim Versicherungsträger (医保经办机构) ändern, dann beim Arbeitgeber oder der Schule und auf der Karte. Ausländer: Angemeldete und gezeigte Passnummer müssen übereinstimmen.',
    source: ['secondary'],
  },
  causes: ['identity-mismatch', 'sync-delay'],
});
