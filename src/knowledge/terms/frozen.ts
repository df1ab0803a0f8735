import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'frozen',
  gloss: 'Frozen (冻结) or sealed (封存)',
  negatable: true,
  zh: ['冻结', '封存', '冻住', '冻了', '冻着', '冻死', '被冻'],
  en: ['frozen', 'freeze_'],
  de: ['eingefroren'],
});
