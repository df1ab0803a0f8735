import { defineRegion } from '../define.ts';

export default defineRegion({
  id: 'xinjiang-corps',
  name: { zh: '新疆生产建设兵团', en: 'Xinjiang Production and Construction Corps', de: 'Produktions- und Aufbaukorps Xinjiang' },
  source: ['s28'],
});
