import { defineQuestion } from '../define.ts';

export default defineQuestion({
  id: 'contributionsPaid',
  gloss: 'Are contributions paid up, as far as the person can see',
  text: { zh: '医保费缴了吗？', en: 'Are your contributions paid up?', de: 'Sind Ihre Beiträge bezahlt?' },
  why: {
    zh: '可以分清是欠费，还是数据、卡或医院的问题。',
    en: 'It separates arrears from problems of data, card or hospital.',
    de: 'So lassen sich Rückstände von Problemen mit Daten, Karte oder Klinik trennen.',
    source: ['advice'],
  },
  seconds: 10,
  answers: [
    {
      id: 'yes',
      text: { zh: '缴了（居民医保指今年）', en: 'Yes (residents: for this year)', de: 'Ja (Einwohner: für dieses Jahr)' },
      base: 0.75,
    },
    { id: 'no', text: { zh: '没缴，或者缺了几个月', en: 'No, or some months are missing', de: 'Nein, oder es fehlen Monate' }, base: 0.25 },
  ],
});
