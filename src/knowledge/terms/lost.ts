import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'lost',
  gloss: 'Reported lost',
  negatable: true,
  zh: ['挂失', '丢失', '遗失'],
  en: ['reported [as ](lost|stolen)', 'loss (reported|registered|has been reported)', 'lost'],
  de: ['[als ]verloren gemeldet', 'verlustmeldung', 'verlustgemeldet', 'gestohlen gemeldet'],
});
