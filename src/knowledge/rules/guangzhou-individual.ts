import { defineRule } from '../define.ts';

export default defineRule({
  id: 'guangzhou-individual',
  gloss: 'R-10, local: in Guangzhou individuals cannot pay back',
  topic: 'contributions',
  place: { regions: ['guangdong'], city: { id: 'guangzhou', name: { zh: '广州', en: 'Guangzhou', de: 'Guangzhou' } } },
  tier: 'C',
  validity: { asOf: '2022', checkBy: '2027-02-28' },
  causes: ['self-paid-arrears'],
  text: {
    zh: '广州（2022 年 10 月资料）：个人漏缴的月份通常不能补缴。',
    en: 'Guangzhou (texts of October 2022): individuals usually cannot pay for a missed month later.',
    de: 'Guangzhou (Stand Oktober 2022): Einzelpersonen können ausgelassene Monate in der Regel nicht nachzahlen.',
    source: ['s17'],
  },
});
