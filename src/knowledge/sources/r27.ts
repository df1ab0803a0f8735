import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r27',
  title: '起付标准、支付比例和最高支付限额的资料（金额由各地规定）',
  gloss: { en: 'deductible, co-payment and cap; amounts are local', de: 'Selbstbehalt, Eigenanteil und Höchstbetrag; Beträge örtlich' },
  tier: 'C',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
});
