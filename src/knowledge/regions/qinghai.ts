import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'qinghai',
  name: { zh: '青海', en: 'Qinghai', de: 'Qinghai' },
  cities: [{ name: { zh: '西宁', en: 'Xining', de: 'Xining' }, areaCode: '0971' }],
  source: ['s28'],
});
