import { defineSource } from '../define.ts';

export default defineSource({
  id: 's39',
  title: '常州、山东省直、巴州、兰州、天门、泰安医保系统停机公告（转载）',
  gloss: {
    en: 'outage notices of six places, 2012 to 2022, seen in mirrors',
    de: 'Ausfallmeldungen aus sechs Orten, 2012 bis 2022, in Kopien gesehen',
  },
  tier: 'A',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});
