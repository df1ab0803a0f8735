import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'hubei',
  name: { zh: '湖北', en: 'Hubei', de: 'Hubei' },
  cities: [
    { name: { zh: '武汉', en: 'Wuhan', de: 'Wuhan' }, areaCode: '027' },
    { name: { zh: '黄石', en: 'Huangshi', de: 'Huangshi' }, areaCode: '0714' },
    { name: { zh: '荆州', en: 'Jingzhou', de: 'Jingzhou' }, areaCode: '0716' },
    { name: { zh: '襄阳', en: 'Xiangyang', de: 'Xiangyang' }, areaCode: '0710' },
    { name: { zh: '宜昌', en: 'Yichang', de: 'Yichang' }, areaCode: '0717' },
    { name: { zh: '孝感', en: 'Xiaogan', de: 'Xiaogan' }, areaCode: '0712' },
    { name: { zh: '黄冈', en: 'Huanggang', de: 'Huanggang' }, areaCode: '0713' },
    { name: { zh: '随州', en: 'Suizhou', de: 'Suizhou' }, areaCode: '0722' },
    { name: { zh: '仙桃', en: 'Xiantao', de: 'Xiantao' }, areaCode: '0728' },
    { name: { zh: '潜江', en: 'Qianjiang', de: 'Qianjiang' }, areaCode: '0728' },
  ],
  source: ['s28'],
});
