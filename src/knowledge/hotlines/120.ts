import { defineHotline } from '../define.ts';

export default defineHotline({
  id: '120',
  number: '120',
  name: { zh: '急救电话', en: 'Ambulance (急救)', de: 'Rettungsdienst (急救)' },
  askFor: {
    zh: '急病、重伤，需要救护车。',
    en: 'An emergency: sudden serious illness or injury, when you need an ambulance.',
    de: 'Notfall: plötzliche schwere Erkrankung oder Verletzung, wenn Sie einen Rettungswagen brauchen.',
    source: ['advice'],
  },
  hours: { zh: '有急事随时拨打。', en: 'Call at any hour.', de: 'Rufen Sie zu jeder Uhrzeit an.', source: ['advice'] },
});
