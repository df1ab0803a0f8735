import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'referral-missing',
  gloss: 'No referral',
  entry: 'claim-refused',
  patterns: [
    '未经<一-龥>*的{referral}',
    '(未|没有|没|无此|无|缺少|需要|需|须|请先|不存在)[办理|办|提供|有效|有|的|相关]*{referral}',
    '{referral}……(没有|不存在|无效|过期|失效|禁用|作废|停用|未|缺)',
    '(no|missing|without|need[s]|require[s|d]) (a )?referral',
    '(keine|ohne|fehlende)[ ]überweisung',
    'referral……(missing|required|not found)',
    'überweisung……(fehlt|erforderlich|nicht)',
    '(referral|überweisung)……(expired|invalid|abgelaufen|ungültig)',
  ],
  unless: ['out-of-area-unregistered'],
  examples: ['没有转诊单，不能按转诊报销', '无此转诊单号', 'Referral missing', 'Überweisung fehlt'],
  counterExamples: ['转诊备案成功', '转诊申请'],
});
