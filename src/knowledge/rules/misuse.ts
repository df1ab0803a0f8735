import { defineRule } from '../define.ts';

export default defineRule({
  id: 'misuse',
  gloss: 'R-34: lending the credential can suspend direct settlement for 3 to 12 months',
  topic: 'conduct',
  place: 'national',
  tier: 'B',
  validity: { from: '2021-05-01', checkBy: '2027-11-21' },
  causes: ['account-frozen', 'family-sharing'],
  text: {
    zh: '看病要用本人的凭证；代人买药，要带双方的身份凭证。把卡或码借给别人用的，可能暂停联网结算 3 到 12 个月，并要退回费用。',
    en: 'Care is settled with one’s own card or code; who buys medicine for somebody shows both IDs. Lending it can suspend direct settlement for 3 to 12 months, and the sum has to be paid back.',
    de: 'Abgerechnet wird mit der eigenen Karte oder dem eigenen Code; wer für jemanden Arznei kauft, zeigt beide Ausweise. Wer sie verleiht, kann 3 bis 12 Monate von der Direktabrechnung ausgeschlossen werden und muss den Betrag zurückzahlen.',
    source: ['r34'],
  },
  figures: { suspendedMonthsAtLeast: 3, suspendedMonthsAtMost: 12 },
});
