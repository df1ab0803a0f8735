import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r25b',
  title: '国家医保局：普通门诊和住院跨省直接结算',
  gloss: {
    en: 'direct settlement of ordinary outpatient and in-patient care across provinces',
    de: 'Direktabrechnung ambulanter und stationärer Behandlung über Provinzgrenzen',
  },
  tier: 'B',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
});
