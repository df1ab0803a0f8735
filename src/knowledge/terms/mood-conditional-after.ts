import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-conditional-after',
  gloss: 'Right after a state: it was only a condition or a group of people',
  zh: ['的话', '时<,:、>', '时<请可应需须将会即>', '后', '的<,、>', '的(人|情况|原因|后果|影响|参保人|人员|居民|职工|患者|费用|规定|流程|办法|方法|处理|问题|时候|情形|朋友|用户|老人|要|应|需|可以|不能|无法|请)', '期间', '(超过|满|达)<\\d零一二三四五六七八九十>*(个月|年|天|日)', '<\\d零一二三四五六七八九十>(个月|年|天)(之|以)<后前内上>', '<\\d零一二三四五六七八九十>(个月|年|天)内', '者<,可应不>', '人员', '(情况|情形)下', '(多久|几个月)', '会(影响|导致|造成)', '怎', '如何', '是指', '指[的]是', '<:,>指', '的影响', '影响(有|是|吗|大)', '查询', '管理', '处理', '办理', '状态下', '风险', '问题', '提醒', '预警', '说明', '指南', '流程', '规定', '须知', '统计', '名单', '记录查询'],
  en: ['period', 'procedure', 'policy', 'rules', 'management', 'inquiry', 'query', 'guide', 'explained', 'will (affect|lead)'],
  de: ['zeitraum', 'verfahren', 'regelung', 'richtlinie', 'abfrage', 'führt zu'],
});
