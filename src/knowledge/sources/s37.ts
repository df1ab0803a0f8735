import { defineSource } from '../define.ts';

export default defineSource({
  id: 's37',
  title: '国家医保局关于大病保险的说明（中国网）',
  gloss: {
    en: 'NHSA on critical-illness insurance, via China.org.cn',
    de: 'Nationale Behörde zum Zusatzschutz bei Großschäden, über China.org.cn',
  },
  tier: 'B',
  dated: '2024-04-05',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
});
