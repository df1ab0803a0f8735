import { defineSource } from '../define.ts';

export default defineSource({
  id: 's27',
  title: '郴州、茂名、沧州社保卡密码页面',
  gloss: {
    en: 'card PIN rules of Chenzhou, Maoming and Cangzhou, secondary digest',
    de: 'PIN-Regeln für Karten in Chenzhou, Maoming und Cangzhou, Sekundärtext',
  },
  tier: 'C',
  dated: '2025-12-12',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});
