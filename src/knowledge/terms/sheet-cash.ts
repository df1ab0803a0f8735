import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'sheet-cash',
  gloss: 'Settlement sheet: paid in cash',
  zh: ['[个人]*现金(支付|自付|支出)[金额|合计]*', '个人自付[金额|合计]*', '个人负担[总额|金额]*'],
  en: ['cash[ paid| payment]'],
  de: ['bar[zahlung]'],
});
