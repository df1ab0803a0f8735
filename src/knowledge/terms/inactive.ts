import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'inactive',
  gloss: 'Not activated, not applied for',
  zh: [
    '(未|没有|尚未|没|暂未)(激活|启用|申领|领取|开通|制卡|办卡|领卡|开卡|签发|注册|绑定|授权|实名|认证)',
    '待激活',
    '去激活',
    '(未|尚未)申请',
    '不能激活',
    '无法激活',
    '激活失败',
    '已去激活',
    '初始密码',
    '待领取',
    '(未|没有|尚未)绑(卡|码)',
  ],
  en: [
    'not [been |yet |yet been ](activated|enabled|issued|applied for|bound|registered|opened|collected)',
    'inactive',
    'unactivated',
    'unable to activate',
    'activation (failed|unsuccessful)',
    'cannot [be ]activate[d]',
  ],
  de: [
    'nicht (aktiviert|freigeschaltet|beantragt|ausgestellt|registriert|eingerichtet|abgeholt)',
    'inaktiv',
    'aktivierung (fehlgeschlagen|nicht möglich)',
    'nicht aktivierte[r|n]',
  ],
});
