import { defineRule } from '../define.ts';

export default defineRule({
  id: 'jiangxi-resident-period',
  gloss: 'R-4, local: Jiangxi, the residents’ period from 15 September to 28 February',
  topic: 'contributions',
  place: { regions: ['jiangxi'] },
  tier: 'B',
  validity: { asOf: '2024', checkBy: '2027-02-28' },
  causes: ['resident-unpaid'],
  text: {
    zh: '江西居民医保（2024 年文件）：9 月 15 日到次年 2 月 28 日缴下一年的费用。具体以当年通知为准。',
    en: 'Jiangxi, residents’ scheme (document of 2024): the next year is paid for from 15 September to 28 February. Go by your place’s notice for the year.',
    de: 'Jiangxi, Einwohner-Krankenversicherung (Dokument von 2024): Für das nächste Jahr wird vom 15. September bis 28. Februar gezahlt. Maßgebend ist die Bekanntmachung des Jahres.',
    source: ['s25'],
  },
  residentPeriod: { firstMonth: 9, lastMonth: 2 },
});
