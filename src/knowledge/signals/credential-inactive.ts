import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'credential-inactive',
  gloss: 'Card or code not activated',
  entry: 'card-refused',
  patterns: [
    '(不支持|不可|不允许)激活',
    '{absent}…授权信息',
    '未完成…授权',
    'not [been |yet ]*activated……(mobile payment|insurance)',
    '{card|code|insurance}……{inactive}',
    '{card|code}[应用|使用|当前|激活]*(状态| status){is}{inactive}',
    '{inactive}…{card|code}',
    '(未|没有|尚未)(关联|绑定)…(账户|医保)',
    '(未|没有|尚未)(开通|激活|注册|绑定|签约)…(移动支付|医保支付|余额支付|医保码|凭证)',
    '移动支付……(未|没有|尚未)(开通|激活|授权)',
    '^{inactive}$',
    '(卡|码|凭证|激活|申领)[状态]{is}{inactive}',
    '(card|code|certificate|voucher|credential)……(not [been |yet ]*activated|inactive|unactivated|not enabled)',
    '(karte|code|nachweis)……(nicht [mehr ]*aktiviert|inaktiv|nicht freigeschaltet)',
    '(ectoken|octoken|电子凭证)……{failed}',
    '(无法|不能|未能)激活',
  ],
  unless: ['password-wrong', 'not-designated', 'out-of-area-unregistered'],
  examples: [
    '您的医保电子凭证未激活',
    '社保卡状态：未启用',
    'Electronic insurance certificate not activated',
    'Versicherungscode nicht aktiviert',
  ],
  counterExamples: ['医保电子凭证已激活', '激活医保电子凭证有三种方式'],
});
