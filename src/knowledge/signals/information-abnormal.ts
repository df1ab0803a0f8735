import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'information-abnormal',
  gloss: 'Information is wrong or cannot be fetched, no reason given',
  entry: 'record-missing',
  patterns: [
    '{person|insurance|account|card|enrolment|contribution|benefit}……({failed}|{abnormal})',
    '{failed}……{person|insurance|account|benefit}',
    '(信息|数据|记录|账户|状态)[加载|获取|查询|提取|读取]*(异常|失败|有误|错误)',
    '{not-done}…(信息|记录|数据)',
    '(information|record|data|status|account)……(abnormal|failed|wrong|error|unavailable)',
    '(daten|angaben|status|konto)……(fehler|falsch|anomalie|auffällig)',
  ],
  guard: 'alone',
  unless: 'any',
  examples: [
    '信息异常',
    '获取参保人信息错误',
    'Account abnormality',
    'Kontoanomalie',
  ],
  counterExamples: [
    '信息正常',
    '信息查询',
  ],
});
