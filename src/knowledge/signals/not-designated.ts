import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'not-designated',
  gloss: 'The provider is not designated for this person',
  entry: 'claim-refused',
  patterns: [
    '(院|商户|药店|机构|门店|药房)…(未开通|没有|未有|无|不支持|暂不支持)…(医保|权限)',
    '[目前]暂不支持医保(支付|结算)',
    '(非|不是|不属于|没有|未|无|取消)[医保|该|您|病人|的|本|选定|卡|此|签约|统筹|门诊|住院|慢特病|异地|生育|有效]*{designated}[医疗|医药|医院|机构|单位]*',
    '{provider}……(不属于|不是|非|未|无)……{designated}',
    '{designated}…{provider}…({absent}|错误|不符|暂停|取消|冻结|失效)',
    '(未|没有)(选定|选择|签约|绑定)…(定点|社区|机构|家庭医生)',
    '{provider}……(冻结|暂停|禁止|取消|中止|解除)[医保|协议]*',
    '限定医院错误',
    '(not|non)[-| ][a ]designated',
    '(nicht zugelassen|keine vertrags|kein vertrags|nicht vertrags|ohne vertrag)',
    'no [medical ][insurance ]contract',
    '禁止…(机构|医院)使用',
    'not [yet ]*(selected|chosen)……{designated}',
    'kein[e|en]……(ausgewählt|gewählt)……zugelassen',
    'keine (ausgewiesene|zugelassene) ',
    '(定点|医疗机构|药店|医院|协议)…状态…({failed}|{abnormal}|暂停|停用|注销|中止|解除)',
  ],
  unless: ['cross-region-unsupported', 'out-of-area-card'],
  examples: ['该医院不是您的医保定点医院', '非定点医疗机构，不予报销', 'This is not a designated hospital', 'Kein Vertragskrankenhaus'],
  counterExamples: ['定点医院查询', '医保定点'],
});
