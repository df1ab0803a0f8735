import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'verification-failed',
  gloss: 'The identity check failed',
  entry: 'record-missing',
  patterns: [
    '人脸(检测|比对|识别)[没|未|不]*通过',
    '(未|不|没有)通过…{verification}',
    '{verification}……({failed}|未通过|不通过|不成功)',
    '{failed}…{verification}',
    '无法(识别|验证|核实)…身份',
    '{verification}……(fehlgeschlagen|nicht erfolgreich|nicht bestanden)',
    'verification……(failed|did not pass|unsuccessful)',
    '{verification}……(did not pass|not passed|nicht bestanden)',
    '(未|没有|尚未)(注册|录入|采集|登记)(人脸|照片|指纹)',
    '(人脸|照片|指纹)[信息]*(未|没有|尚未)(注册|录入|采集|登记)',
    '(人脸|照片|指纹|面部|刷脸)<^,。:;>*(不一致|不符|不匹配|不是同一)',
    '(人脸|照片|人像)<^,。;:>*(不达标|不合格|模糊|未入库|过低|不清晰|未采集|未找到)',
    '(实名|认证)<^,。;:>*(等级|级别)<^,。;:>*(不够|不足|过低)',
    '(未|没有|尚未|还没)[经过|通过|进行|完成|做]*(身份|实名|人脸|实人|刷脸)<^,。:;>*(验证|核验|认证|校验)',
  ],
  unless: ['identity-mismatch', 'benefit-suspended', 'enrolment-suspended', 'sharing-refused'],
  examples: ['人脸识别失败', '实名认证未通过', 'Identity verification failed', 'Identitätsprüfung fehlgeschlagen'],
  counterExamples: ['实名认证成功', '请进行实名认证'],
});
