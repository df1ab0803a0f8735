import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'retiree',
  gloss: 'Retired',
  common: true,
  zh: ['退休[人员|职工]', '退职', '离休'],
  en: ['retire(d|e|es)', 'pensioner[s]'],
  de: ['rentner[in]', 'pensionär[in]', 'im ruhestand'],
});
