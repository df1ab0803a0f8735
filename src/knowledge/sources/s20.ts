import { defineSource } from '../define.ts';

export default defineSource({
  id: 's20',
  title: '烟台市医疗保障局网上答复，2022年1月（转载）',
  gloss: {
    en: 'Yantai: answer on waiting after a gap, seen in a mirror',
    de: 'Yantai: Auskunft zur Wartezeit nach einer Lücke, in Kopie gesehen',
  },
  tier: 'A',
  dated: '2022-01-07',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});
