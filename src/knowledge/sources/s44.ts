import { defineSource } from '../define.ts';

export default defineSource({
  id: 's44',
  title: '揭阳中院等关于单位欠费期间医疗费用的裁判报道',
  gloss: {
    en: 'reports on court decisions about costs while an employer was in arrears',
    de: 'Berichte über Urteile zu Kosten während eines Rückstands des Arbeitgebers',
  },
  tier: 'C',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});
