import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'gansu',
  name: { zh: '甘肃', en: 'Gansu', de: 'Gansu' },
  cities: [
    { name: { zh: '兰州', en: 'Lanzhou', de: 'Lanzhou' }, areaCode: '0931' },
    { name: { zh: '天水', en: 'Tianshui', de: 'Tianshui' }, areaCode: '0938' },
  ],
  source: ['s28'],
});
