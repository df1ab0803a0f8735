import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'xizang',
  name: { zh: '西藏', en: 'Xizang (Tibet)', de: 'Tibet (Xizang)' },
  cities: [{ name: { zh: '拉萨', en: 'Lhasa', de: 'Lhasa' }, areaCode: '0891' }],
  source: ['s28'],
});
