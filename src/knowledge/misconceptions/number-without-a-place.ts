import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'number-without-a-place',
  gloss: 'K6: amounts and rates quoted without region or year',
  claim: {
    zh: '网上的报销比例、起付线、额度，到处都一样。',
    en: 'Rates, deductibles and limits found online hold everywhere.',
    de: 'Sätze, Selbstbehalte und Höchstbeträge aus dem Netz gelten überall.',
  },
  verdict: 'wrong',
  right: {
    zh: '这些数由参保地规定，每年可能调整。没有写明地方和年份的数，不要照用；以参保地通知为准。',
    en: 'They are set by the place of enrolment and may change each year. Do not rely on a number without place and year; go by your place’s notice for the year.',
    de: 'Sie werden vom Versicherungsort festgelegt und können sich jährlich ändern. Verlassen Sie sich nicht auf Zahlen ohne Ort und Jahr; maßgebend ist die Bekanntmachung Ihres Orts.',
    source: ['r27'],
  },
  causes: ['deductible-not-met', 'limit-reached', 'normal-self-pay'],
});
