import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'fujian',
  name: { zh: '福建', en: 'Fujian', de: 'Fujian' },
  cities: [
    { name: { zh: '福州', en: 'Fuzhou', de: 'Fuzhou' }, areaCode: '0591' },
    { name: { zh: '厦门', en: 'Xiamen', de: 'Xiamen' }, areaCode: '0592' },
    { name: { zh: '泉州', en: 'Quanzhou', de: 'Quanzhou' }, areaCode: '0595' },
    { name: { zh: '漳州', en: 'Zhangzhou', de: 'Zhangzhou' }, areaCode: '0596' },
  ],
  source: ['s28'],
});
