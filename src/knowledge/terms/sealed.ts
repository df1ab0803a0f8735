import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'sealed',
  gloss: 'Sealed (封存): suspended after a gap',
  negatable: true,
  zh: ['封存', '冻结'],
  en: ['sealed', 'frozen', 'freeze'],
  de: ['versiegelt', 'eingefroren', 'ruhend', 'gesperrt'],
});
