import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'qinghai',
  name: { zh: '青海', en: 'Qinghai', de: 'Qinghai' },
  areaCode: '0971',
  source: ['s28'],
});
