import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r5',
  title: '《基本医疗保险关系转移接续暂行办法》（国家医保局、财政部，2021年11月）：中断不超过3个月',
  gloss: { en: 'gap of at most 3 months when moving or switching', de: 'höchstens 3 Monate Lücke bei Übertragung oder Wechsel' },
  tier: 'B',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
});
