import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'shaanxi',
  name: { zh: '陕西', en: 'Shaanxi', de: 'Shaanxi' },
  areaCode: '029',
  cities: [{ name: { zh: '咸阳', en: 'Xianyang', de: 'Xianyang' }, areaCode: '029' }],
  source: ['s28'],
});
