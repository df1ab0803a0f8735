import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'sheet-counted',
  gloss: 'Settlement sheet: what counted towards the deductible this year, with this bill',
  zh: ['[本年|本年度|年度|今年]*起付(线|标准)[本年|年度|已]*累计[金额|费用]*', '[本年|本年度|年度|今年]*累计起付(线|标准)[金额]*'],
  en: ['counted towards the deductible'],
  de: ['auf den selbstbehalt angerechnet'],
});
