import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'guizhou',
  name: { zh: '贵州', en: 'Guizhou', de: 'Guizhou' },
  cities: [
    { name: { zh: '贵阳', en: 'Guiyang', de: 'Guiyang' }, areaCode: '0851' },
    { name: { zh: '遵义', en: 'Zunyi', de: 'Zunyi' }, areaCode: '0851' },
  ],
  source: ['s28'],
});
