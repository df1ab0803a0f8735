import { defineSource } from '../define.ts';

export default defineSource({
  id: 's36',
  title: '医保发〔2019〕30号及国家医保局2019年6月的说明',
  gloss: {
    en: 'NHSA notice and clarification of June 2019 on personal accounts',
    de: 'Bekanntmachung und Klarstellung der nationalen Behörde zu persönlichen Konten, Juni 2019',
  },
  tier: 'B',
  dated: '2019-06-10',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
});
