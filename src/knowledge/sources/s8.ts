import { defineSource } from '../define.ts';

export default defineSource({
  id: 's8',
  title: '《社会保险费申报缴纳管理规定》第十一条',
  gloss: {
    en: 'rules on declaring and paying contributions, article 11; seen quoted in a secondary text',
    de: 'Regeln zu Meldung und Zahlung der Beiträge, Artikel 11; in einem Sekundärtext zitiert',
  },
  tier: 'C',
  checkedOn: '2026-11-21',
  checkBy: '2027-11-21',
});
