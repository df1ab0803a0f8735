import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'referral-missing',
  gloss: 'No referral',
  entry: 'claim-refused',
  patterns: [
    '未经<一-龥>*的{referral}',
    '(未|没有|没|无此|无|缺少|需要|需|须|请先|不存在)[办理|办|提供|有效|有|的|相关]*{referral}',
    '{referral}……(没有|不存在|无效|过期|失效|禁用|作废|停用|未|缺)',
    '(no|missing|without|need[s]|require[s|d]) (a )?[valid |effective |matching |corresponding |such ]*referral',
    '(keine|ohne|fehlende)[ gültige| passende| entsprechende]*[ ]überweisung',
    'referral……(missing|required|needed|do[es] not exist|not (found|approved|valid|on file))',
    'überweisung……(fehlt|erforderlich|nicht)',
    '(referral|überweisung)……(expired|invalid|abgelaufen|ungültig)',
    '{referral}……(逾期|超期|过了有效|(超过|已过)<^,。;>*(有效|期限|时限|天))',
    '{referral}[信息|记录|单号|手续]*(查不到|找不到|查无|没查到|没找到|检索不到|为空|没通过|未通过)',
    '(未|没有|没|未能)[经|经过|通过|在|到|去|做]*[社区|基层|家庭医生|本地|指定|定点|签约]*[机构|医院]*{referral}',
    '(未|没有|没)经[过]{referral}',
    'not [been ]*referred (by|from|to)|without being referred',
    'transfer……(not approved|rejected|refused)',
  ],
  unless: ['out-of-area-unregistered'],
  examples: [
    '没有转诊单，不能按转诊报销',
    '无此转诊单号',
    'Referral missing',
    'Überweisung fehlt',
    '您的转诊单已逾期',
    '未经基层首诊，不能结算',
    'No valid referral',
  ],
  counterExamples: ['转诊备案成功', '转诊申请', '转诊单有效期30天'],
});
