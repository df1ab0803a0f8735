import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'hebei',
  name: { zh: '河北', en: 'Hebei', de: 'Hebei' },
  cities: [
    { name: { zh: '石家庄', en: 'Shijiazhuang', de: 'Shijiazhuang' }, areaCode: '0311' },
    { name: { zh: '唐山', en: 'Tangshan', de: 'Tangshan' }, areaCode: '0315' },
    { name: { zh: '保定', en: 'Baoding', de: 'Baoding' }, areaCode: '0312' },
    { name: { zh: '邯郸', en: 'Handan', de: 'Handan' }, areaCode: '0310' },
    { name: { zh: '张家口', en: 'Zhangjiakou', de: 'Zhangjiakou' }, areaCode: '0313' },
  ],
  source: ['s28'],
});
