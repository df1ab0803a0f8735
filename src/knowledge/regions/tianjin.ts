import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'tianjin',
  name: { zh: '天津', en: 'Tianjin', de: 'Tianjin' },
  areaCode: '022',
  source: ['s28'],
});
