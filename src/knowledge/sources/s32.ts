import { defineSource } from '../define.ts';

export default defineSource({
  id: 's32',
  title: '珠海补记账规定的转述',
  gloss: {
    en: 'Zhuhai: the provider posts the settlement later, secondary text',
    de: 'Zhuhai: Nachbuchung durch die Einrichtung, Sekundärtext',
  },
  tier: 'C',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});
