import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'anhui',
  name: { zh: '安徽', en: 'Anhui', de: 'Anhui' },
  cities: [
    { name: { zh: '合肥', en: 'Hefei', de: 'Hefei' }, areaCode: '0551' },
    { name: { zh: '芜湖', en: 'Wuhu', de: 'Wuhu' }, areaCode: '0553' },
    { name: { zh: '阜阳', en: 'Fuyang', de: 'Fuyang' }, areaCode: '0558' },
  ],
  source: ['s28'],
});
