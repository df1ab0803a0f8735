import { defineSource } from '../define.ts';

export default defineSource({
  id: 's5',
  title: '国家医保局“‘跨省异地’就医如何直接报销？”',
  gloss: {
    en: 'NHSA: how care in another province is reimbursed directly',
    de: 'Nationale Behörde: wie Behandlung in anderen Provinzen direkt erstattet wird',
  },
  tier: 'B',
  dated: '2025-06-07',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
  url: 'https://www.nhsa.gov.cn/art/2025/6/7/art_14_16754.html',
});
