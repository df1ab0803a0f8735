import { defineSource } from '../define.ts';

export default defineSource({
  id: 's25',
  title: '赣医保发〔2024〕7号，江西省城乡居民医保',
  gloss: { en: 'Jiangxi notice on the residents’ scheme', de: 'Jiangxi: Bekanntmachung zur Einwohner-Krankenversicherung' },
  tier: 'B',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});
