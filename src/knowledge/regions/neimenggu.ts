import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'neimenggu',
  name: { zh: '内蒙古', en: 'Inner Mongolia', de: 'Innere Mongolei' },
  areaCode: '0471',
  cities: [{ name: { zh: '包头', en: 'Baotou', de: 'Baotou' }, areaCode: '0472' }],
  source: ['s28'],
});
