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
    '(人员|个人|参保人|参保|生存|患者)[标识|状态|标志|类别|信息]*{is}[已|为]*(死亡|身故|亡故)',
    '(登记|标记|记录|显示|标注)<^,。:;>*(已亡故|亡故|已故|已死亡|死亡|身故)(<^日证医原家>|$)',
    '(marked|recorded|listed|registered|flagged) as (deceased|dead)',
    'als (verstorben|tot) (vermerkt|geführt|gemeldet|registriert|eingetragen|gekennzeichnet)',
  ],
  guard: 'alone',
  unless: 'any',
  examples: [
    '信息异常',
    '获取参保人信息错误',
    'Account abnormality',
    'Kontoanomalie',
    '参保资料异常',
    'Anomalie im Konto',
    '生存状态：死亡',
  ],
  counterExamples: ['信息正常', '信息查询', '人员状态：正常'],
});
