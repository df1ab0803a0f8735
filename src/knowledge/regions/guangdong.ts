import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'guangdong',
  name: { zh: '广东', en: 'Guangdong', de: 'Guangdong' },
  cities: [
    { name: { zh: '广州', en: 'Guangzhou', de: 'Guangzhou' }, areaCode: '020' },
    { name: { zh: '深圳', en: 'Shenzhen', de: 'Shenzhen' }, areaCode: '0755' },
    { name: { zh: '东莞', en: 'Dongguan', de: 'Dongguan' }, areaCode: '0769' },
    { name: { zh: '佛山', en: 'Foshan', de: 'Foshan' }, areaCode: '0757' },
    { name: { zh: '珠海', en: 'Zhuhai', de: 'Zhuhai' }, areaCode: '0756' },
    { name: { zh: '中山', en: 'Zhongshan', de: 'Zhongshan' }, areaCode: '0760' },
    { name: { zh: '惠州', en: 'Huizhou', de: 'Huizhou' }, areaCode: '0752' },
    { name: { zh: '汕头', en: 'Shantou', de: 'Shantou' }, areaCode: '0754' },
    { name: { zh: '江门', en: 'Jiangmen', de: 'Jiangmen' }, areaCode: '0750' },
    { name: { zh: '湛江', en: 'Zhanjiang', de: 'Zhanjiang' }, areaCode: '0759' },
    { name: { zh: '云浮', en: 'Yunfu', de: 'Yunfu' }, areaCode: '0766' },
  ],
  source: ['s28'],
});
