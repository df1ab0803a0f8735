import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'verification',
  gloss: 'Identity check',
  common: true,
  zh: [
    '(身份|身分|实名|人脸|扫脸|面容|二次|信息|资格|短信|指纹|刷脸|实人)[信息](核验|验证|认证|校验|识别|核查|比对|核实)',
    '核验',
    '校验',
    '鉴权',
    '人脸',
    '刷脸',
    '实名',
    '(活体|人像|面部|证件|声纹|照片|签名|本人)(检测|识别|比对|核验|校验|验证|认证)',
    '(人证|卡证|证卡|人卡)(比对|核验|核对|验证|识别|合一)',
  ],
  en: [
    '[identity |real-name |face |facial |second ](verification|authentication|recognition)',
    'verify your identity',
    '(liveness|face|portrait|identity) (detection|check|comparison|scan)',
  ],
  de: [
    '[identitäts|gesichts|echtnamen][-](prüfung|überprüfung|verifizierung|authentifizierung|erkennung)',
    '(lebend|gesichts|ausweis|identitäts)[-](erkennung|abgleich|scan|kontrolle)',
  ],
});
