import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'xinjiang',
  name: { zh: '新疆', en: 'Xinjiang', de: 'Xinjiang' },
  areaCode: '0991',
  source: ['s28'],
});
