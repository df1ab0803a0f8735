import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'six-months-back-payment',
  gloss: 'Six months of back payment and a certificate: garbled local rule',
  claim: {
    zh: '断缴超过 3 个月，要补缴 6 个月，还要单位开中断证明。',
    en: 'After more than 3 months you have to back-pay 6 months and need a certificate from the employer.',
    de: 'Nach mehr als 3 Monaten zahlt man 6 Monate nach und braucht eine Bescheinigung des Arbeitgebers.',
  },
  verdict: 'no-source',
  right: {
    zh: '没有找到这样的全国规定。能补几个月、要什么材料，由参保地规定，请问 12393。',
    en: 'We found no national rule that says so. How many months can be paid later and what to bring is set locally; ask 12393.',
    de: 'Eine landesweite Regel dieser Art haben wir nicht gefunden. Wie viele Monate nachgezahlt werden können und was mitzubringen ist, wird örtlich geregelt; fragen Sie unter 12393.',
    source: ['r10'],
  },
  causes: ['waiting-period', 'self-paid-arrears'],
});
