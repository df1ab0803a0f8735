import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r33',
  title: '社会保障卡与医保码的区别，多份资料',
  gloss: {
    en: 'social-security card and 医保码: who issues which; several texts',
    de: 'Sozialversicherungskarte und 医保码: wer was ausgibt; mehrere Texte',
  },
  tier: 'C',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
});
