import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'lost',
  gloss: 'Reported lost',
  negatable: true,
  zh: ['挂失', '丢失', '遗失', '报失', '报停', '被盗', '失窃'],
  en: ['reported [as ](lost|stolen)', 'loss (reported|registered|has been reported)', 'lost', 'stolen', 'loss report', 'report of loss'],
  de: ['[als ]verloren gemeldet', 'verlustmeldung', 'verlustgemeldet', 'gestohlen gemeldet', 'gestohlen', 'verlust gemeldet', 'abhanden'],
});
