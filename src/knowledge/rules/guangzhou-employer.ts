import { defineRule } from '../define.ts';

export default defineRule({
  id: 'guangzhou-employer',
  gloss: 'R-9, local: Guangzhou, arrears of the employer',
  topic: 'benefits-return',
  place: { regions: ['guangdong'], city: { id: 'guangzhou', name: { zh: '广州', en: 'Guangzhou', de: 'Guangzhou' } } },
  tier: 'C',
  validity: { asOf: '2022', checkBy: '2027-02-28' },
  causes: ['employer-arrears'],
  text: {
    zh: '广州（2022 年 10 月资料）：单位在 3 个月内补缴并付清利息、滞纳金的，期间费用通常可以报；超过 3 个月的只算年限，期间费用由单位承担。',
    en: 'Guangzhou (texts of October 2022): if the employer pays up within 3 months with interest and late fee, costs of the gap can usually be claimed; later, only the years count and the employer bears the costs.',
    de: 'Guangzhou (Stand Oktober 2022): Zahlt der Arbeitgeber binnen 3 Monaten mit Zinsen und Säumniszuschlag nach, können Kosten aus der Lücke meist eingereicht werden; danach zählen nur die Jahre, und der Arbeitgeber trägt die Kosten.',
    source: ['s17'],
  },
  afterGap: {
    schemes: ['employee'],
    on: 'any',
    bands: [
      { gap: { min: 0, max: 3 }, gapCovered: 'yes' },
      { gap: { min: 4 }, gapCovered: 'no' },
    ],
  },
});
