import { defineSource } from '../define.ts';

export default defineSource({
  id: 's46',
  title: '京津冀视同备案的报道',
  gloss: {
    en: 'Beijing, Tianjin and Hebei count as registered, secondary text',
    de: 'Peking, Tianjin und Hebei gelten als angemeldet, Sekundärtext',
  },
  tier: 'C',
  dated: '2023-04-08',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});
