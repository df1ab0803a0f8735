import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'hainan',
  name: { zh: '海南', en: 'Hainan', de: 'Hainan' },
  areaCode: '0898',
  cities: [{ name: { zh: '三亚', en: 'Sanya', de: 'Sanya' }, areaCode: '0898' }],
  source: ['s28'],
});
