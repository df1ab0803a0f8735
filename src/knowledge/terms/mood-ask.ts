import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-ask',
  gloss: 'The clause itself asks',
  zh: ['吗', '呢'],
  en: ['^(are you|do you)_'],
  de: ['^(möchten|wollen)_'],
});
