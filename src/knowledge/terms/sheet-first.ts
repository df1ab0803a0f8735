import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'sheet-first',
  gloss: 'Settlement sheet: first-tier own share',
  zh: ['先行自付[金额|费用]*', '乙类(先行)?自付[金额]*', '先自付'],
  en: ['first[-]tier own share', 'pay first'],
  de: ['vorab-eigenanteil'],
});
