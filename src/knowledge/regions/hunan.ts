import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'hunan',
  name: { zh: '湖南', en: 'Hunan', de: 'Hunan' },
  cities: [
    { name: { zh: '长沙', en: 'Changsha', de: 'Changsha' }, areaCode: '0731' },
    { name: { zh: '岳阳', en: 'Yueyang', de: 'Yueyang' }, areaCode: '0730' },
    { name: { zh: '株洲', en: 'Zhuzhou', de: 'Zhuzhou' }, areaCode: '0731' },
    { name: { zh: '湘潭', en: 'Xiangtan', de: 'Xiangtan' }, areaCode: '0731' },
    { name: { zh: '郴州', en: 'Chenzhou', de: 'Chenzhou' }, areaCode: '0735' },
  ],
  source: ['s28'],
});
