import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'information-abnormal',
  gloss: 'Information is wrong or cannot be fetched, no reason given',
  entry: 'record-missing',
  patterns: [
    '{person|account|card}<^。!?;:\\n付算扣费易刷>*<^。!?;:\\n付算扣费易刷>*<^。!?;:\\n付算扣费易刷>*({failed}|{abnormal})',
    '(参保|缴费|医保)[状态|信息|资讯|资料|记录]*{abnormal}',
    '参保地[显示|选择|为]*…未知',
    '(信息|数据|记录|账户|状态)(异常|有误|错误)',
    '(information|record|data|status|account)……(abnormal|failed|wrong|incorrect|error|unavailable)',
    '(daten|angaben|status|konto)……(fehler|falsch|anomalie|auffällig)',
    '(anomalie|fehler) (im|in|bei)……(konto|daten)',
  ],
  guard: 'alone',
  unless: 'any',
  examples: ['信息异常', '获取参保人信息错误', 'Account abnormality', 'Kontoanomalie', '参保资料异常', 'Anomalie im Konto'],
  counterExamples: ['信息正常', '信息查询'],
});
