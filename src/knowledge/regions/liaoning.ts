import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'liaoning',
  name: { zh: '辽宁', en: 'Liaoning', de: 'Liaoning' },
  cities: [
    { name: { zh: '沈阳', en: 'Shenyang', de: 'Shenyang' }, areaCode: '024' },
    { name: { zh: '大连', en: 'Dalian', de: 'Dalian' }, areaCode: '0411' },
    { name: { zh: '鞍山', en: 'Anshan', de: 'Anshan' }, areaCode: '0412' },
  ],
  source: ['s28'],
});
