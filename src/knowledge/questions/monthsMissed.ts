import { defineQuestion } from '../define.ts';

export default defineQuestion({
  id: 'monthsMissed',
  gloss: 'How many months of contributions are missing',
  text: { zh: '缺了几个月的医保费？', en: 'How many months of contributions are missing?', de: 'Wie viele Monatsbeiträge fehlen?' },
  why: {
    zh: '缺多久，决定怎么补、要不要等。',
    en: 'The length of the gap decides how to make it good and whether you have to wait.',
    de: 'Die Länge der Lücke entscheidet, wie sie sich schließen lässt und ob eine Wartezeit gilt.',
    source: ['r5', 'r7'],
  },
  seconds: 15,
  follows: { question: 'contributionsPaid', expects: { yes: ['0'], no: ['1-3', '4+'] } },
  answers: [
    { id: '0', text: { zh: '没有缺', en: 'None', de: 'Keine' }, base: 0.72 },
    { id: '1-3', text: { zh: '1 到 3 个月', en: '1 to 3 months', de: '1 bis 3 Monate' }, base: 0.2 },
    { id: '4+', text: { zh: '4 个月或更久', en: '4 months or more', de: '4 Monate oder mehr' }, base: 0.08 },
  ],
});
