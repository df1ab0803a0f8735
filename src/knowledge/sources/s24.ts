import { defineSource } from '../define.ts';

export default defineSource({
  id: 's24',
  title: '厦门医保规定的转述',
  gloss: { en: 'Xiamen rules, secondary text', de: 'Regeln in Xiamen, Sekundärtext' },
  tier: 'C',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});
