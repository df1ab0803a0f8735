import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r6',
  title: '国家医保局年度参保缴费通知及山西、兰州等地规定：职工医保终止后3个月内参加居民医保',
  gloss: {
    en: 'employee cover ended: joining the residents’ scheme within 3 months',
    de: 'Ende der Arbeitnehmer-Krankenversicherung: Wechsel in die Einwohner-Krankenversicherung innerhalb von 3 Monaten',
  },
  tier: 'B',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
});
