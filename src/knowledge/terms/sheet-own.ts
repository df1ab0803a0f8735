import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'sheet-own',
  gloss: 'Settlement sheet: outside of the catalogue',
  zh: ['全自费[金额|费用|部分]*', '自费(金额|费用|部分|合计)', '目录外[费用|金额]*'],
  en: ['own expense[s]', 'fully self-paid', '(non-covered|uncovered) amount'],
  de: ['selbstzahlung', 'nicht erstattungsfähig'],
});
