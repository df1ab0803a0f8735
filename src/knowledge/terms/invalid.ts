import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'invalid',
  gloss: 'Not a valid card',
  zh: ['不是有效', '非有效', '无效[卡|的卡|的医保]', '非法[卡]', '不合法', '无效的[一张]'],
  en: ['invalid', 'not valid', 'unrecogni(s|z)ed'],
  de: ['ungültig[e|er]', 'nicht gültig'],
});
