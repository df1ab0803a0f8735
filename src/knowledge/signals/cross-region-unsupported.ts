import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'cross-region-unsupported',
  gloss: 'This provider or type is not connected for cross-region settlement',
  entry: 'payment-failed',
  patterns: [
    '(未|没有|尚未|不|暂不|暂未|无法|不能)[开通|支持|接入|联网|提供]*{out-of-area}[就医|直接|联网|医保]*(结算|支付|刷卡|服务|业务|直接结算|就医)?',
    '{out-of-area}……(未开通|不支持|未接入|未联网|暂不支持|暂未开通|无法使用|暂无法|无法|不能)_',
    '(医保|医院|机构|中心|定点)……(未|没有|尚未|没)[在|贵|本|该|医院|机构]*(开通|接入|开展)…(业务|医保|结算|服务)',
    '参保地(不支持|未开通|无法选择|未接入)[此|该|线上|网上|在线|自助]*(办理|业务|查询|服务|结算)?',
    '{out-of-area}……not connected',
    'not connected……{out-of-area}',
    'nicht……{out-of-area}……(zugelassen|freigeschaltet|angeschlossen)',
    '{out-of-area}……nicht zugelassen',
    '不支持医保结算',
    '{out-of-area}……(not (supported|available|opened|connected)|does not support)',
    '(does not support|not connected)……{out-of-area}',
    '{out-of-area}……(nicht (unterstützt|möglich|verfügbar|freigeschaltet|angeschlossen))',
    '(unterstützt)……{out-of-area}……nicht',
    'not [been |yet ]*(opened|enabled|activated)……{out-of-area}',
    '参保地<^,。:;>*(系统|平台|中心|医保)?<^,。:;>*(未|没有|尚未|不)(接入|联通|对接|连接|上线)',
    '(当前)?(定位|位置|所在地)<^,。:;>*(不在|非|不是)<^,。:;>*(参保地|统筹区|本市|参保城市|参保区)',
  ],
  unless: ['out-of-area-unregistered', 'out-of-area-card'],
  examples: [
    '该医院未开通跨省异地就医直接结算',
    '参保地不支持异地门诊结算',
    'This hospital does not support cross-province settlement',
    'Provinzübergreifende Abrechnung wird nicht unterstützt',
  ],
  counterExamples: ['已开通异地就医直接结算', '跨省联网定点查询'],
});
