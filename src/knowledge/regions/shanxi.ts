import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'shanxi',
  name: { zh: '山西', en: 'Shanxi', de: 'Shanxi' },
  cities: [
    { name: { zh: '太原', en: 'Taiyuan', de: 'Taiyuan' }, areaCode: '0351' },
    { name: { zh: '吕梁', en: 'Lüliang', de: 'Lüliang' }, areaCode: '0358' },
    { name: { zh: '大同', en: 'Datong', de: 'Datong' }, areaCode: '0352' },
  ],
  source: ['s28'],
});
