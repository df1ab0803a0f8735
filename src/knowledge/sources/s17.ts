import { defineSource } from '../define.ts';

export default defineSource({
  id: 's17',
  title: '广州职工医保断缴与补缴规定，2022年10月的转述',
  gloss: {
    en: 'Guangzhou rules on lapse and back payment, secondary pages of October 2022',
    de: 'Guangzhou: Regeln zu Unterbrechung und Nachzahlung, Sekundärseiten vom Oktober 2022',
  },
  tier: 'C',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});
