import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'sheet-total',
  gloss: 'Settlement sheet: total cost',
  zh: ['[医疗](总费用|费用总额|总金额|总额|费用合计|医疗费用|医疗费[用]总额|应收金额|合计金额|应付总额|费用总计)', '总计'],
  en: ['total [medical ](cost|amount|fee|expense|bill)[s]', 'total'],
  de: ['gesamt(kosten|betrag|summe)'],
});
