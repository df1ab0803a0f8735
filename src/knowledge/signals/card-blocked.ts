import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'card-blocked',
  gloss: 'The card or the code is blocked',
  entry: 'card-refused',
  patterns: [
    'card status…{is}(disabled|deactivated|suspended|stopped|blocked|frozen|locked)',
    'kartenstatus…{is}(gesperrt|deaktiviert|gestoppt|eingefroren)',
    '限制使用…(医保|移动支付|统筹)',
    '{card|code}……{blocked}',
    '{card|code}[应用|使用|当前]*(状态| status){is}{blocked}',
    '{card}…不能继续使用',
    '{blocked}……{card|code}',
    '{card|code}[状态|已|被|已经]*(异常|不可用|停用|停|封)',
    '^(停用|已停用|停用状态|卡封锁|磁卡封锁)_',
    '{card}…(不能|无法|暂不能|不可)[正常|再]*(使用|刷)',
    'card……(blocked|frozen|locked|disabled|suspended|stopped|deactivated)',
    'karte……(gesperrt|blockiert|eingefroren|deaktiviert)',
    'card[ status]* (is |was |)abnormal',
    'karte[nstatus]*[ ist| wurde] (abnormal|anormal)',
  ],
  unless: ['card-frozen', 'card-reported-lost', 'password-locked', 'card-expired'],
  examples: ['您的社保卡已停用', '医保码已停用', 'Your insurance card is blocked', 'Ihre Versicherungskarte ist gesperrt'],
  counterExamples: ['卡片未停用', '银行卡被冻结'],
});
