import { defineSource } from '../define.ts';

export default defineSource({
  id: 's2',
  title: '《基本医疗保险关系转移接续暂行办法》（国家医保局、财政部，2021年11月）',
  gloss: { en: 'interim measures on transferring the enrolment', de: 'vorläufige Regeln zur Übertragung der Versicherung' },
  tier: 'B',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
});
