import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'ningxia',
  name: { zh: '宁夏', en: 'Ningxia', de: 'Ningxia' },
  cities: [{ name: { zh: '银川', en: 'Yinchuan', de: 'Yinchuan' }, areaCode: '0951' }],
  source: ['s28'],
});
