import { defineSource } from '../define.ts';

export default defineSource({
  id: 's9',
  title: '国办发〔2021〕14号《国务院办公厅关于建立健全职工基本医疗保险门诊共济保障机制的指导意见》',
  gloss: {
    en: 'State Council guideline on outpatient pooling and the personal account',
    de: 'Leitlinie des Staatsrats zur ambulanten Gemeinschaftsdeckung und zum persönlichen Konto',
  },
  tier: 'B',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
});
