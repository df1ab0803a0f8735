import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'sheet-ceiling',
  gloss: 'Settlement sheet: above the ceiling',
  zh: ['超(过)?(封顶线|限额|最高限额|年度限额|统筹限额)[金额|部分|费用|自付]*', '封顶线以上[金额|自付]*'],
  en: ['above (the )?(ceiling|cap)'],
  de: ['über höchstbetrag'],
});
