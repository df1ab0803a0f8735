import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'yunnan',
  name: { zh: '云南', en: 'Yunnan', de: 'Yunnan' },
  cities: [
    { name: { zh: '昆明', en: 'Kunming', de: 'Kunming' }, areaCode: '0871' },
    { name: { zh: '曲靖', en: 'Qujing', de: 'Qujing' }, areaCode: '0874' },
  ],
  source: ['s28'],
});
