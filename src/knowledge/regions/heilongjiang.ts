import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'heilongjiang',
  name: { zh: '黑龙江', en: 'Heilongjiang', de: 'Heilongjiang' },
  cities: [
    { name: { zh: '哈尔滨', en: 'Harbin', de: 'Harbin' }, areaCode: '0451' },
    { name: { zh: '大庆', en: 'Daqing', de: 'Daqing' }, areaCode: '0459' },
    { name: { zh: '鹤岗', en: 'Hegang', de: 'Hegang' }, areaCode: '0468' },
  ],
  source: ['s28'],
});
