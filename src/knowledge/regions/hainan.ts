import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'hainan',
  name: { zh: '海南', en: 'Hainan', de: 'Hainan' },
  cities: [
    { name: { zh: '海口', en: 'Haikou', de: 'Haikou' }, areaCode: '0898' },
    { name: { zh: '三亚', en: 'Sanya', de: 'Sanya' }, areaCode: '0898' },
  ],
  source: ['s28'],
});
