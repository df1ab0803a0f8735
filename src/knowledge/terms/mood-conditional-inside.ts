import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-conditional-inside',
  gloss: 'Inside a state: it speaks of a time or a group',
  zh: ['内发生', '情(况|形)下', '期间', '的话', '时<,、>', '后<,、>', '者<,可应>', '的人员', '的参保人', '的职工', '的居民'],
  en: [', those who', ', anyone'],
  de: [', wer_', ', diejenigen'],
});
