import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'employer',
  gloss: 'The employer',
  common: true,
  zh: ['单位', '用人单位', '企业', '公司', '雇主', '所在单位', '厂(里|子|方)', '老板'],
  en: ['employer', '[work ]unit', 'company', 'organi(s|z)ation', 'workplace'],
  de: ['arbeitgeber', 'einheit', 'firma', 'unternehmen', 'betrieb', 'dienststelle'],
});
