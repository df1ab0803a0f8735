import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'gansu',
  name: { zh: '甘肃', en: 'Gansu', de: 'Gansu' },
  areaCode: '0931',
  cities: [{ name: { zh: '天水', en: 'Tianshui', de: 'Tianshui' }, areaCode: '0938' }],
  source: ['s28'],
});
