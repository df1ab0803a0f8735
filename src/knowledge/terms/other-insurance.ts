import { defineTerm } from '../define.ts';

/** Named as insurances: "work injury" alone is a reason why the medical one does not pay, and maternity is part of it. */
export default defineTerm({
  id: 'other-insurance',
  gloss: 'Social insurance of another kind: unemployment, work injury, pension',
  zh: ['(失业|工伤|养老)(保险|险$)', '(企业|职业)年金', '失業保險', '工傷保險', '養老保險'],
  en: ['unemployment', 'work[-| ]injury insurance', 'pension'],
  de: ['arbeitslosenversicherung', 'rentenversicherung', 'unfallversicherung'],
});
