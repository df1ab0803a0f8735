import { defineSource } from '../define.ts';

export default defineSource({
  id: 's30',
  title: '苏州手工报销办理时限的转述',
  gloss: {
    en: 'Suzhou: time for handling manual claims, secondary text',
    de: 'Suzhou: Bearbeitungszeit nachträglicher Erstattung, Sekundärtext',
  },
  tier: 'C',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});
