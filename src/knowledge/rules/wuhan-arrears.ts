import { defineRule } from '../define.ts';

export default defineRule({
  id: 'wuhan-arrears',
  gloss: 'R-9, local: Wuhan, after at most 3 months the gap is made good; later in-patient benefits from the seventh month',
  topic: 'benefits-return',
  place: { regions: ['hubei'], city: { id: 'wuhan', name: { zh: '武汉', en: 'Wuhan', de: 'Wuhan' } } },
  tier: 'C',
  validity: { asOf: '2024-03-11', checkBy: '2027-02-28' },
  causes: ['employer-arrears', 'self-paid-arrears', 'waiting-period'],
  text: {
    zh: '武汉（2024 年 3 月资料）：单位欠费时全单位暂停待遇，个人账户余额通常仍可用。灵活就业人员 3 个月内补缴的通常可以追溯；超过 3 个月的，更早的资料说：门诊通常当时恢复，住院从第 7 个月起。',
    en: 'Wuhan (text of March 2024): if the employer is in arrears, benefits pause for everybody working there; the account balance can usually still be used. Flexible workers: paid up within 3 months the gap is usually covered; by an older text, later payment usually brings outpatient cover at once, in-patient cover from the seventh month.',
    de: 'Wuhan (Stand März 2024): Bei Rückstand des Arbeitgebers ruhen die Leistungen der ganzen Belegschaft; das Kontoguthaben ist meist weiter nutzbar. Flexibel Beschäftigte: Bei Nachzahlung binnen 3 Monaten ist die Lücke meist abgedeckt; bei späterer Zahlung gelten nach einem älteren Text ambulante Leistungen meist sofort wieder, stationäre ab dem siebten Monat.',
    source: ['s16', 'r9'],
  },
  afterGap: {
    schemes: ['flexible'],
    on: 'any',
    bands: [
      { gap: { min: 0, max: 3 }, wait: { min: 0, max: 0 }, gapCovered: 'yes' },
      { gap: { min: 4 }, wait: { min: 0, max: 6 }, gapCovered: 'open' },
    ],
  },
});
