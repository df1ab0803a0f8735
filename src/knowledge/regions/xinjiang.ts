import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'xinjiang',
  name: { zh: '新疆', en: 'Xinjiang', de: 'Xinjiang' },
  cities: [{ name: { zh: '乌鲁木齐', en: 'Urumqi', de: 'Ürümqi' }, areaCode: '0991' }],
  source: ['s28'],
});
