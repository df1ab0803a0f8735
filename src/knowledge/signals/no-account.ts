import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'no-account',
  gloss: 'There is no personal account',
  entry: 'balance-zero',
  patterns: [
    '^[您的|该|您|此|当前]*(医保|社保|个人|医保个人)账户不存在',
    '(医保|医疗|居民|灵活|您|该|本|参保|^)…(无|没有|不设|未设立|不建立|未建立|未建)个人账户',
    '单建统筹',
    '(no|without) personal account',
    'kein persönliches konto',
    '个人账户{is}(无|没有|—|--)_',
    "(do|does|did)(n't| not) have [a |any ]*(personal|individual) account",
    'kein (individuelles|eigenes) konto',
    '{account}…(不存在|does not exist|existiert nicht)',
    '(do[es] not have|has no|have no) a[ny]* personal account',
    '(未|没有|没)[能|有]*(获取到|查到|查询到|找到|取到|获取|检索到)…(个人账户|医保账户|账户)(信息|记录|数据|资料)',
    '{account}(信息|记录|数据)(不存在|未找到|未查到|为空)',
    '(查无|查不到|找不到|查询不到|获取不到)…(个人账户|医保账户|账户)(信息|记录|数据|资料)',
    '(不存在|没有|无)[此|该|您的|病人|患者|的|有效]*个人账户$',
    '(无|没有|未建立|未设立|没)(医保|个人|医保个人|社保)账户',
    '不存在<^,。;>*个人账户(信息)?$',
    '(无|没有|不存在)有效[个人|医保]*账户',
    '(没有|无)(可用|有效)[的]<^,。:;>*账户',
  ],
  examples: ['居民医保无个人账户', '您的参保类型为单建统筹', 'You have no personal account', 'Sie haben kein persönliches Konto'],
  counterExamples: ['工伤保险无个人账户', '个人账户正常'],
});
