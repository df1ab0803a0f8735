import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'ningxia',
  name: { zh: '宁夏', en: 'Ningxia', de: 'Ningxia' },
  areaCode: '0951',
  source: ['s28'],
});
