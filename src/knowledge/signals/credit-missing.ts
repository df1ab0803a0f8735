import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'credit-missing',
  gloss: 'The credit has not come in',
  entry: 'balance-zero',
  patterns: [
    '{account|insurance|credit}……{not-arrived}',
    '未能…(划拨|到账|入账|划入)',
    '{not-arrived}',
    '(个人账户|个账|医保)…(暂停|停止|无法)(划|计|注)(拨|入|资)',
    '(未|没有)[及时|按时|按月]*(划拨|划入|计入|入账|到账)',
    '{account|insurance|card}<^,。:;>*(没[有]|未|还没)[有]*(返|打|到|划|发)[钱|款]*(到|进|入|$)',
    '(没[有]|未|还没)[有]*(返|打|划|发)(钱|款)',
    '(个账|个人账户|账户|医保)<^,。:;>*(划入|计入|划拨|注入)[金额|资金]*{is}{zero}',
    '(个账|个人账户|账户|医保)…(未|没有|没|尚未)<^,。:;>*划(账|款|入|拨)',
  ],
  unless: ['contribution-in-arrears', 'data-not-synced', 'waiting-period-running'],
  examples: ['本月个人账户资金未划入', '医保个账未到账', 'Monthly credit not received', 'Gutschrift noch nicht eingegangen'],
  counterExamples: ['资金已到账', '划入说明'],
});
