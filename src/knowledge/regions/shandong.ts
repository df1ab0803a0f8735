import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'shandong',
  name: { zh: '山东', en: 'Shandong', de: 'Shandong' },
  cities: [
    { name: { zh: '济南', en: 'Jinan', de: 'Jinan' }, areaCode: '0531' },
    { name: { zh: '青岛', en: 'Qingdao', de: 'Qingdao' }, areaCode: '0532' },
    { name: { zh: '烟台', en: 'Yantai', de: 'Yantai' }, areaCode: '0535' },
    { name: { zh: '潍坊', en: 'Weifang', de: 'Weifang' }, areaCode: '0536' },
    { name: { zh: '临沂', en: 'Linyi', de: 'Linyi' }, areaCode: '0539' },
    { name: { zh: '济宁', en: 'Jining', de: 'Jining' }, areaCode: '0537' },
    { name: { zh: '淄博', en: 'Zibo', de: 'Zibo' }, areaCode: '0533' },
    { name: { zh: '威海', en: 'Weihai', de: 'Weihai' }, areaCode: '0631' },
  ],
  source: ['s28'],
});
