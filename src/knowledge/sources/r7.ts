import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r7',
  title: '《基本医疗保险关系转移接续暂行办法》（国家医保局、财政部，2021年11月）：中断超过3个月',
  gloss: {
    en: 'gap of more than 3 months: local waiting period of at most 6 months',
    de: 'mehr als 3 Monate Lücke: örtliche Wartezeit von höchstens 6 Monaten',
  },
  tier: 'B',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
});
