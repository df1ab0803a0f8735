import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'jiangxi',
  name: { zh: '江西', en: 'Jiangxi', de: 'Jiangxi' },
  cities: [
    { name: { zh: '南昌', en: 'Nanchang', de: 'Nanchang' }, areaCode: '0791' },
    { name: { zh: '赣州', en: 'Ganzhou', de: 'Ganzhou' }, areaCode: '0797' },
    { name: { zh: '九江', en: 'Jiujiang', de: 'Jiujiang' }, areaCode: '0792' },
  ],
  source: ['s28'],
});
