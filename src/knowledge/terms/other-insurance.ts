import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'other-insurance',
  gloss: 'Social insurance of another kind: unemployment, work injury, pension, maternity',
  zh: ['(失业|工伤|养老|生育)[保险]', '(企业|职业)年金', '失業[保險]', '工傷[保險]', '養老[保險]'],
  en: ['unemployment', 'work[-| ]injury', 'pension', 'maternity'],
  de: ['arbeitslosen', 'renten', 'arbeitsunfall', 'unfallversicherung', 'mutterschaft'],
});
