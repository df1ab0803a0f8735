import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r28',
  title: '国家医保局关于大病保险的说明：起付线和支付比例',
  gloss: {
    en: 'critical-illness insurance: frame of threshold and rate',
    de: 'Zusatzschutz bei schweren Krankheiten: Rahmen für Schwelle und Satz',
  },
  tier: 'B',
  dated: '2024-04-05',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
});
