import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r29',
  title: '平顶山、苏州、洛阳等地手工报销的材料和时限（各地不同）',
  gloss: {
    en: 'papers and time limits of a manual claim; local rules',
    de: 'Unterlagen und Fristen nachträglicher Erstattung; örtliche Regeln',
  },
  tier: 'C',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});
