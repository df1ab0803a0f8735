import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'sheet-other-funds',
  gloss: 'Settlement sheet: paid by another fund: critical illness, civil servants, large amounts, supplementary, medical assistance',
  zh: [
    '[城乡居民|职工|居民]*(大病[保险|互助]*|公务员[医疗]补助|大额[医疗][费用][补助|互助]*|补充医疗保险|医疗救助)[基金|资金]*(支付|支出|报销)[金额|额]*',
    '公务员[医疗]补助[金额]',
  ],
  en: ['(critical illness|supplementary insurance|medical assistance) paid'],
  de: ['(zusatzversicherung|medizinische beihilfe) (zahlt|gezahlt)'],
});
