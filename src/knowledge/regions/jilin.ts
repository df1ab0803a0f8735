import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'jilin',
  name: { zh: '吉林', en: 'Jilin', de: 'Jilin' },
  cities: [
    { name: { zh: '长春', en: 'Changchun', de: 'Changchun' }, areaCode: '0431' },
    { name: { zh: '吉林市', en: 'Jilin City', de: 'Stadt Jilin' }, areaCode: '0432' },
  ],
  source: ['s28'],
});
