import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'neimenggu',
  name: { zh: '内蒙古', en: 'Inner Mongolia', de: 'Innere Mongolei' },
  cities: [
    { name: { zh: '呼和浩特', en: 'Hohhot', de: 'Hohhot' }, areaCode: '0471' },
    { name: { zh: '包头', en: 'Baotou', de: 'Baotou' }, areaCode: '0472' },
  ],
  source: ['s28'],
});
