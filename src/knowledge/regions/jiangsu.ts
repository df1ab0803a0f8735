import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'jiangsu',
  name: { zh: '江苏', en: 'Jiangsu', de: 'Jiangsu' },
  cities: [
    { name: { zh: '南京', en: 'Nanjing', de: 'Nanjing' }, areaCode: '025' },
    { name: { zh: '苏州', en: 'Suzhou', de: 'Suzhou' }, areaCode: '0512' },
    { name: { zh: '无锡', en: 'Wuxi', de: 'Wuxi' }, areaCode: '0510' },
    { name: { zh: '常州', en: 'Changzhou', de: 'Changzhou' }, areaCode: '0519' },
    { name: { zh: '南通', en: 'Nantong', de: 'Nantong' }, areaCode: '0513' },
    { name: { zh: '徐州', en: 'Xuzhou', de: 'Xuzhou' }, areaCode: '0516' },
    { name: { zh: '扬州', en: 'Yangzhou', de: 'Yangzhou' }, areaCode: '0514' },
    { name: { zh: '泰州', en: 'Taizhou (Jiangsu)', de: 'Taizhou (Jiangsu)' }, areaCode: '0523' },
    { name: { zh: '盐城', en: 'Yancheng', de: 'Yancheng' }, areaCode: '0515' },
  ],
  source: ['s28'],
});
