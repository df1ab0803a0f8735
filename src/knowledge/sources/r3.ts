import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r3',
  title: '国家医保局年度参保缴费通知、赣医保发〔2024〕7号：新生儿等免等待',
  gloss: { en: 'groups without a waiting period; local details differ', de: 'Gruppen ohne Wartezeit; Einzelheiten örtlich verschieden' },
  tier: 'B',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
});
