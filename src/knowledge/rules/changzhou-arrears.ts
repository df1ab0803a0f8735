import { defineRule } from '../define.ts';

export default defineRule({
  id: 'changzhou-arrears',
  gloss: 'R-9, local: Changzhou, benefits blocked until paid, costs of the gap not covered',
  topic: 'benefits-return',
  place: { regions: ['jiangsu'], city: { id: 'changzhou', name: { zh: '常州', en: 'Changzhou', de: 'Changzhou' } } },
  tier: 'C',
  validity: { asOf: '2020', checkBy: '2027-02-28' },
  causes: ['employer-arrears', 'self-paid-arrears'],
  text: {
    zh: '常州（转述常政办发〔2020〕72 号）：欠费到账前通常暂停待遇，期间的费用由单位或个人承担，不追溯。',
    en: 'Changzhou (secondary texts on 常政办发〔2020〕72号): benefits are usually blocked until the payment arrives; costs in between fall on the employer or the person and are not covered later.',
    de: 'Changzhou (Sekundärtexte zu 常政办发〔2020〕72号): Bis zum Zahlungseingang ruhen die Leistungen in der Regel; Kosten aus dieser Zeit tragen Arbeitgeber oder Versicherte, rückwirkend wird nicht gezahlt.',
    source: ['s19'],
  },
  afterGap: { schemes: ['employee', 'flexible'], on: 'any', bands: [{ gap: { min: 0 }, gapCovered: 'no' }] },
});
