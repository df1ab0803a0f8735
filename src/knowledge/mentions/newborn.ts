import { defineMention } from '../define.ts';

export default defineMention({
  id: 'newborn',
  gloss: 'A newborn or somebody not in the register yet',
  entry: 'record-missing',
  causes: { 'resident-unpaid': 'half', 'missing-paperwork': 'half', 'identity-mismatch': 'half', 'sync-delay': 'half' },
  words: {
    zh: ['新生儿', '宝宝', '刚出生', '没上户口', '未上户口', '落户'],
    en: ['newborn', 'new baby', 'just born', 'household register'],
    de: ['neugeboren*', 'baby', 'haushaltsregister'],
  },
  examples: ['宝宝还没上户口'],
  counterExamples: ['孩子上学'],
});
