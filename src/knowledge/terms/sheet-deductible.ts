import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'sheet-deductible',
  gloss: 'Settlement sheet: deductible',
  zh: ['[实际|本次|实付]*起付(线|标准)[金额|自付|支付]*', '门槛费'],
  en: ['deductible', 'minimum payment line'],
  de: ['selbstbehalt'],
});
