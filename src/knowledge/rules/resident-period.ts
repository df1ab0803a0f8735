import { defineRule } from '../define.ts';

export default defineRule({
  id: 'resident-period',
  gloss: 'R-4: the annual enrolment period, usually September to December, in many places until February',
  topic: 'contributions',
  place: 'varies',
  tier: 'C',
  validity: { asOf: '2024-08-26', checkBy: '2027-03-31' },
  causes: ['resident-unpaid'],
  text: {
    zh: '居民医保通常在每年 9 月到 12 月缴下一年的费用，不少地方延到次年 2 月底。期内缴费的，待遇一般从 1 月 1 日起。各地日期不同，以当年通知为准。',
    en: 'The residents’ contribution for the next year is usually paid from September to December, in many places until the end of February. If you pay in time, benefits usually start on 1 January. Dates differ by place; go by your place’s notice for the year.',
    de: 'Der Einwohnerbeitrag für das nächste Jahr wird meist von September bis Dezember gezahlt, vielerorts noch bis Ende Februar. Bei rechtzeitiger Zahlung beginnen die Leistungen in der Regel am 1. Januar. Die Termine sind örtlich verschieden; maßgebend ist die Bekanntmachung des Jahres.',
    source: ['r4', 'secondary'],
  },
  residentPeriod: { firstMonth: 9, lastMonth: 2 },
});
