import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'chongqing',
  name: { zh: '重庆', en: 'Chongqing', de: 'Chongqing' },
  areaCode: '023',
  source: ['s28'],
});
