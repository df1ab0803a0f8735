import { defineRule } from '../define.ts';

export default defineRule({
  id: 'emergency-elsewhere',
  gloss: 'R-31b: emergency care can be claimed, also at a non-designated place',
  topic: 'exclusions',
  place: 'national',
  tier: 'A',
  validity: { from: '2011-07-01', checkBy: '2027-11-21' },
  causes: ['non-designated-provider'],
  text: {
    zh: '急诊、抢救的费用属于基金支付范围。在非定点机构急诊的，可以申请报销（山东 2024 年 3 月答复）；其他地方的手续请问 12393。',
    en: 'Emergency care and rescue (急诊、抢救) are among what the fund pays for. At a non-designated place such costs can be claimed (answer from Shandong, March 2024); ask 12393 how it is done elsewhere.',
    de: 'Notfallbehandlung und Rettung (急诊、抢救) gehören zu dem, was der Fonds bezahlt. In einer Einrichtung ohne Vertrag kann man die Kosten einreichen (Auskunft aus Shandong, März 2024); wie es anderswo geht, erfahren Sie unter 12393.',
    source: ['r31b'],
  },
});
