import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-negation',
  gloss: 'Words right before a state that take it back',
  zh: ['已过', '无[任何]', '不', '未', '没有', '没[有]', '未被', '未曾', '从未', '并未', '并无', '非', '免', '不存在', '没有发生', '未发现', '未出现', '解除', '已解除', '取消', '有无', '是否', '不会', '避免', '防止', '不再', '未发生', '已结清', '已补缴'],
  en: ['not_', 'no_', 'never_', 'without_', 'n\'t_', 'not been_', 'free of_', 'no longer_', 'is not_', 'not yet_'],
  de: ['nicht_', 'kein[e|en|er|em]_', 'ohne_', 'nie_', 'nicht mehr_', 'niemals_'],
});
