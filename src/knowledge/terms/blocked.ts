import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'blocked',
  gloss: 'Frozen, locked, out of use',
  negatable: true,
  zh: [
    '冻结',
    '封锁',
    '锁定',
    '(被|已[经]|临时)锁',
    '停用',
    '(暂停|停止|禁止|限制)(使用|刷卡|支付|交易|结算|联网结算)',
    '禁用',
    '黑名单',
    '止付',
    '(被|已[经])封',
    '被禁',
    '(已|被)锁死',
  ],
  en: ['frozen', 'locked', 'blocked', 'disabled', 'suspended', 'deactivated', 'blacklisted', 'restricted', 'out of use', 'stopped'],
  de: ['gesperrt', 'eingefroren', 'blockiert', 'deaktiviert', 'ausgesetzt', 'stillgelegt', 'außer betrieb', 'gestoppt'],
});
