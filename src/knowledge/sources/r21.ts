import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r21',
  title: '国办发〔2021〕14号《国务院办公厅关于建立健全职工基本医疗保险门诊共济保障机制的指导意见》：个人账户计入办法',
  gloss: { en: 'who pays into the personal account since the reform', de: 'was seit der Reform auf das persönliche Konto fließt' },
  tier: 'B',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
});
