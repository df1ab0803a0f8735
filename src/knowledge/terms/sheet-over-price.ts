import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'sheet-over-price',
  gloss: 'Settlement sheet: above the price cap',
  zh: ['超限价[自费|自付|金额|费用]*', '超标准[自付]*'],
  en: ['above price cap', 'over[-]limit price'],
  de: ['über preisgrenze'],
});
