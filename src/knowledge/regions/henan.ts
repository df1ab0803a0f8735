import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'henan',
  name: { zh: '河南', en: 'Henan', de: 'Henan' },
  cities: [
    { name: { zh: '郑州', en: 'Zhengzhou', de: 'Zhengzhou' }, areaCode: '0371' },
    { name: { zh: '洛阳', en: 'Luoyang', de: 'Luoyang' }, areaCode: '0379' },
    { name: { zh: '南阳', en: 'Nanyang', de: 'Nanyang' }, areaCode: '0377' },
  ],
  source: ['s28'],
});
