import { defineMention } from '../define.ts';

export default defineMention({
  id: 'frozen',
  gloss: 'Frozen, locked, sealed',
  entry: 'card-refused',
  causes: {
    'account-frozen': 'most',
    'enrolment-ended': 'half',
    'employer-arrears': 'some',
    'self-paid-arrears': 'some',
    'resident-unpaid': 'some',
    'password-locked': 'some',
    'card-lost-or-stolen': 'some',
  },
  words: {
    zh: ['冻结', '封锁', '封存', '锁', '停用', '黑名单', '暂停使用', '被限制', '被停', '拉黑', '禁用', '停止使用', '不让用', '受限'],
    en: ['frozen', 'blocked', 'sealed', 'locked', 'disabled', 'blacklist*', 'suspended', 'deactivated', 'restricted', 'on hold'],
    de: ['eingefroren', 'gesperrt', 'blockiert', 'versiegelt', 'stillgelegt', 'deaktiviert', 'eingeschränkt'],
  },
  denials: ['没有冻结', '没冻结', '未冻结', '没有被冻结', '没有锁', '未锁定', 'not frozen', 'not blocked', 'not locked', 'nicht gesperrt'],
  examples: ['账户让人锁了'],
  counterExamples: ['没有冻结'],
});
