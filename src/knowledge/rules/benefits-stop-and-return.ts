import { defineRule } from '../define.ts';

export default defineRule({
  id: 'benefits-stop-and-return',
  gloss:
    'R-8: in most texts seen, benefits stop from the month after the unpaid one and return between the day of receipt and the next month',
  topic: 'benefits-return',
  place: 'varies',
  tier: 'C',
  validity: { asOf: '2024-03-11', checkBy: '2027-02-28' },
  causes: ['employer-arrears', 'self-paid-arrears', 'withholding-failed', 'withholding-not-set', 'waiting-period'],
  text: {
    zh: '多数地方从欠缴月份的次月起暂停统筹待遇。短期欠费补缴到账后，有的当天恢复，有的第二天，有的下个月。各地不同。',
    en: 'In most places pooled benefits pause from the month after the unpaid one. After a short gap they return on the day the payment arrives, the next day or the next month. This differs by place.',
    de: 'Meist ruhen die Leistungen ab dem Monat nach dem unbezahlten. Nach einer kurzen Lücke kehren sie am Tag des Zahlungseingangs, am Folgetag oder im nächsten Monat zurück. Das ist örtlich verschieden.',
    source: ['r8'],
  },
  afterGap: {
    schemes: ['employee', 'flexible'],
    on: 'any',
    bands: [{ gap: { min: 0, max: 3 }, wait: { min: 0, max: 0 }, gapCovered: 'open' }],
  },
});
