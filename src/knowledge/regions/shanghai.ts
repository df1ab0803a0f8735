import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'shanghai',
  name: { zh: '上海', en: 'Shanghai', de: 'Shanghai' },
  areaCode: '021',
  source: ['s28'],
});
