import { defineRule } from '../define.ts';

export default defineRule({
  id: 'back-payment-window',
  gloss: 'R-10: how long a missed month can be paid is local; 3 months is the number met most often',
  topic: 'contributions',
  place: 'varies',
  tier: 'D',
  validity: { asOf: '2024', checkBy: '2027-02-28' },
  causes: ['self-paid-arrears', 'employer-arrears', 'withholding-failed', 'withholding-not-set'],
  text: {
    zh: '漏缴的月份在多久以内可以补缴，各地规定不同，见到最多的是 3 个月；也有地方个人不能补缴。',
    en: 'How long a missed month can still be paid is set by the place of enrolment; 3 months is the limit met most often. Some places do not let individuals make back payments at all.',
    de: 'Wie lange ein ausgelassener Monat nachgezahlt werden kann, legt der Versicherungsort fest; am häufigsten sind 3 Monate. Mancherorts ist eine Nachzahlung für Einzelpersonen nicht möglich.',
    source: ['r10'],
  },
  figures: { monthsMetMostOften: 3 },
});
