import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'abnormal',
  gloss: 'Abnormal, with nothing said',
  zh: ['异常', '有误', '不正确', '不正常', '未知', '乱码', '无效', '非正常'],
  en: ['abnormal[ity]', 'wrong', 'incorrect', 'unknown', 'garbled'],
  de: ['abnormal', 'anomalie', 'falsch', 'inkorrekt', 'unbekannt', 'kontoanomalie', 'anormal', 'ungewöhnlich'],
});
