import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'account-closed',
  gloss: 'The account or card was closed for good',
  entry: 'card-refused',
  patterns: [
    '{account|card|code}……{closed}',
    '(医保|社保|中心|个人)…销户',
    '(参保|人员|账户|个账|卡)[状态]{is}{closed}',
    '^(已注销|已销户|已撤销|已作废|注销)$',
    '账户[已|已经|被|已被]*(销$|销了|清退|撤销|注销)',
    '{account}[状态|已|已经|被|已被|现|做|办理|现已]*(关闭|终止|清户|关户|清算)',
    'konto[s|status]*{is}{closed}',
    'account status{is}{closed}',
    'account……(terminated|closed out|shut down)',
    '{account|card}<^,。:;未不>*(已|被)<^,。:;未不>*(销户|注销|清户|清退|关户|封户)(处理|手续|登记)',
  ],
  unless: ['out-of-area-unregistered', 'card-expired', 'sharing-refused'],
  examples: [
    '账户已注销',
    '该医保卡已经撤销',
    'Account closed',
    'Konto aufgelöst',
    '医保账户已销',
    '个人账户已关户',
    'Kontostatus: gelöscht',
    'Account status: closed',
    '账户已做销户处理，交易中止',
  ],
  counterExamples: ['注销账户流程', '撤销结算', '个人账户关闭申请'],
});
