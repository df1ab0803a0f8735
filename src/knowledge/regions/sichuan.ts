import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'sichuan',
  name: { zh: '四川', en: 'Sichuan', de: 'Sichuan' },
  cities: [
    { name: { zh: '成都', en: 'Chengdu', de: 'Chengdu' }, areaCode: '028' },
    { name: { zh: '绵阳', en: 'Mianyang', de: 'Mianyang' }, areaCode: '0816' },
    { name: { zh: '南充', en: 'Nanchong', de: 'Nanchong' }, areaCode: '0817' },
  ],
  source: ['s28'],
});
