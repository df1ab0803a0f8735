import { defineHotline } from '../define.ts';

export default defineHotline({
  id: '110',
  number: '110',
  name: { zh: '报警电话', en: 'Police (报警)', de: 'Polizei (报警)' },
  askFor: {
    zh: '卡被偷、被盗刷，或者已经被骗转了钱。',
    en: 'A stolen card, payments you did not make, or money already lost to a fraud.',
    de: 'Gestohlene Karte, Zahlungen, die nicht von Ihnen stammen, oder Geld, das schon an Betrüger gegangen ist.',
    source: ['advice'],
  },
  hours: { zh: '有急事随时拨打。', en: 'Call at any hour.', de: 'Rufen Sie zu jeder Uhrzeit an.', source: ['advice'] },
});
