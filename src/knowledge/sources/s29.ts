import { defineSource } from '../define.ts';

export default defineSource({
  id: 's29',
  title: '北京手工报销截止1月20日的报道',
  gloss: {
    en: 'Beijing: manual claims by 20 January, secondary text',
    de: 'Peking: nachträgliche Erstattung bis 20. Januar, Sekundärtext',
  },
  tier: 'C',
  dated: '2023-03-04',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});
