import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'shaanxi',
  name: { zh: '陕西', en: 'Shaanxi', de: 'Shaanxi' },
  cities: [
    { name: { zh: '西安', en: 'Xi’an', de: 'Xi’an' }, areaCode: '029' },
    { name: { zh: '咸阳', en: 'Xianyang', de: 'Xianyang' }, areaCode: '029' },
  ],
  source: ['s28'],
});
