import { defineSource } from '../define.ts';

export default defineSource({
  id: 's13',
  title: '新华社、人民日报：门诊慢特病跨省直接结算增至10种',
  gloss: {
    en: 'Xinhua and People’s Daily: ten outpatient chronic diseases settled across provinces',
    de: 'Xinhua und Volkszeitung: zehn ambulante chronische Krankheiten, über Provinzgrenzen direkt abgerechnet',
  },
  tier: 'B',
  dated: '2024-09-13',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
});
