import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r25',
  title: '国家医保局2024年9月通知：10种门诊慢特病跨省直接结算',
  gloss: {
    en: 'ten outpatient chronic diseases settled across provinces',
    de: 'zehn ambulante chronische Krankheiten, über Provinzgrenzen direkt abgerechnet',
  },
  tier: 'B',
  dated: '2024-09-13',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
});
