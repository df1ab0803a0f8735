import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r4',
  title: '医保发〔2024〕19号：2025年城乡居民医保缴费标准',
  gloss: { en: 'residents’ contribution for 2025; collection period is local', de: 'Einwohnerbeitrag für 2025; Zahlungsfrist örtlich' },
  tier: 'B',
  dated: '2024-08-26',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
  url: 'https://www.nhsa.gov.cn/art/2024/8/26/art_105_13634.html',
});
