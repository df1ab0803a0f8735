import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'zhejiang',
  name: { zh: '浙江', en: 'Zhejiang', de: 'Zhejiang' },
  cities: [
    { name: { zh: '杭州', en: 'Hangzhou', de: 'Hangzhou' }, areaCode: '0571' },
    { name: { zh: '宁波', en: 'Ningbo', de: 'Ningbo' }, areaCode: '0574' },
    { name: { zh: '温州', en: 'Wenzhou', de: 'Wenzhou' }, areaCode: '0577' },
    { name: { zh: '绍兴', en: 'Shaoxing', de: 'Shaoxing' }, areaCode: '0575' },
    { name: { zh: '嘉兴', en: 'Jiaxing', de: 'Jiaxing' }, areaCode: '0573' },
    { name: { zh: '金华', en: 'Jinhua', de: 'Jinhua' }, areaCode: '0579' },
    { name: { zh: '台州', en: 'Taizhou (Zhejiang)', de: 'Taizhou (Zhejiang)' }, areaCode: '0576' },
  ],
  source: ['s28'],
});
