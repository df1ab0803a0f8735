import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'pension',
  gloss: 'Pension insurance',
  common: true,
  zh: ['养老[保险|金]'],
  en: ['pension[ insurance]', 'endowment insurance'],
  de: ['renten(versicherung|beiträge|beitrag|-)'],
});
