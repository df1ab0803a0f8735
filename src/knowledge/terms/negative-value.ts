import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'negative-value',
  gloss: 'A value that says no',
  zh: ['无', '否', '没有', '正常', '未(<^知明>|$)', '不(<^明详>|$)', '暂无'],
  en: ['no_', 'none', 'normal', 'nil'],
  de: ['nein', 'normal', 'kein[e|er|en]'],
});
