import { defineRule } from '../define.ts';

export default defineRule({
  id: 'yueyang-arrears',
  gloss: 'R-9, local: Yueyang, from receipt after at most 3 months, 30 days after payment otherwise',
  topic: 'benefits-return',
  place: { regions: ['hunan'], city: { id: 'yueyang', name: { zh: '岳阳', en: 'Yueyang', de: 'Yueyang' } } },
  tier: 'C',
  validity: { asOf: '2024', checkBy: '2027-02-28' },
  causes: ['employer-arrears', 'self-paid-arrears', 'waiting-period'],
  text: {
    zh: '湖南岳阳（2024 年 1 月资料）：欠费不超过 3 个月的，到账起恢复，期间费用通常可以追溯；超过 3 个月的，缴费满 30 天恢复，不追溯。',
    en: 'Yueyang, Hunan (text of January 2024): after at most 3 months, benefits return on receipt and the gap is usually covered; after more, 30 days after payment and the gap is not covered.',
    de: 'Yueyang, Hunan (Stand Januar 2024): Bei höchstens 3 Monaten gelten die Leistungen ab Zahlungseingang und meist auch für die Lücke; bei mehr erst 30 Tage nach der Zahlung und nicht rückwirkend.',
    source: ['s19'],
  },
  afterGap: {
    schemes: ['employee', 'flexible'],
    on: 'any',
    bands: [
      { gap: { min: 0, max: 3 }, wait: { min: 0, max: 0 }, gapCovered: 'yes' },
      { gap: { min: 4 }, wait: { min: 30, max: 30, unit: 'days' }, gapCovered: 'no' },
    ],
  },
});
