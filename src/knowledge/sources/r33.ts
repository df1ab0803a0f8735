import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r33',
  title: '社会保障卡与医保码的区别，多份资料 (social-security card and 医保码: who issues which; several texts)',
  tier: 'C',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
});
