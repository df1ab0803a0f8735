import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-denial',
  gloss: 'Right before a trouble: it was looked for and is not there',
  zh: ['未发现', '没有发现', '不存在', '未发生', '没有发生', '未出现', '未检测到', '未见', '没有任何'],
  en: ['no sign of', 'did not find [any]', 'without any', 'free of'],
  de: ['keine anzeichen', 'kein hinweis auf', 'ohne jede'],
});
