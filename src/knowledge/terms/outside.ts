import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'outside',
  gloss: 'Outside of, not within',
  zh: [
    '外',
    '不(在|属于|纳入|是)',
    '未(纳入|列入|进入|对码|匹配|维护|对照|上传)',
    '非',
    '超出',
    '不予支付',
    '不予报销',
    '不支付',
    '不报销',
    '不可报销',
    '不能报销',
    '没有对码',
    '无对应',
  ],
  en: ['do[es] not belong', 'not (in|within|included|covered|on|part of|listed|reimbursable)', 'outside', 'excluded', 'uncovered'],
  de: ['gehört nicht', 'nicht (im|in|enthalten|erstattungsfähig|abgedeckt|aufgeführt|gelistet|erstattet)', 'außerhalb', 'ausgeschlossen'],
});
