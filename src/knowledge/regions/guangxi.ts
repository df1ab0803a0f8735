import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'guangxi',
  name: { zh: '广西', en: 'Guangxi', de: 'Guangxi' },
  cities: [
    { name: { zh: '南宁', en: 'Nanning', de: 'Nanning' }, areaCode: '0771' },
    { name: { zh: '桂林', en: 'Guilin', de: 'Guilin' }, areaCode: '0773' },
    { name: { zh: '柳州', en: 'Liuzhou', de: 'Liuzhou' }, areaCode: '0772' },
  ],
  source: ['s28'],
});
