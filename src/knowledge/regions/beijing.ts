import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'beijing',
  name: { zh: '北京', en: 'Beijing', de: 'Peking' },
  areaCode: '010',
  source: ['s28'],
});
