import { defineSource } from '../define.ts';

export default defineSource({
  id: 's28',
  title: '12393 医保服务热线及各地区号的二手资料',
  gloss: { en: 'secondary texts on the 12393 service line and area codes', de: 'Sekundärtexte zur Hotline 12393 und zu Vorwahlen' },
  tier: 'C',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
});
