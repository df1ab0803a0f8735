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
  ],
  examples: ['居民医保无个人账户', '您的参保类型为单建统筹', 'You have no personal account', 'Sie haben kein persönliches Konto'],
  counterExamples: ['工伤保险无个人账户', '个人账户正常'],
});
