import { defineSource } from '../define.ts';

export default defineSource({
  id: 's33',
  title: '山东关于非定点机构急诊费用报销的答复（转载）',
  gloss: {
    en: 'Shandong: emergency care at a non-designated place, seen in a mirror',
    de: 'Shandong: Notfall in einer Einrichtung ohne Vertrag, in Kopie gesehen',
  },
  tier: 'A',
  dated: '2024-03-01',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});
