import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r31-neimenggu',
  title: '内政办发〔2023〕7号：内蒙古自治区不纳入支付范围的费用',
  gloss: { en: 'Inner Mongolia: what the fund does not pay', de: 'Innere Mongolei: was der Fonds nicht zahlt' },
  tier: 'B',
  dated: '2025-05-23',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});
