import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'system-down',
  gloss: 'The insurance system is down or under maintenance',
  entry: 'payment-failed',
  patterns: [
    '{unavailable}',
    '(krankenversicherungs|abrechnungs)system……(gewartet|unterbrochen|gestört)',
    'dienst……unterbrochen',
    '(专网|系统|平台)…(切换|割接|上线)',
    '{system}…(维护|升级|瘫痪|停机|故障|崩溃|暂停)',
    '(专网|系统|平台)…(切换|割接|上线)……暂停',
    '暂停(医保|社保)[刷卡|结算|业务]*[服务|业务|刷卡]',
    '(无法|不能)联网结算',
    '(服务|中心)[服务]*(暂停|停止|关闭)',
  ],
  unless: [
    'benefit-suspended',
    'card-frozen',
    'account-frozen',
    'card-blocked',
    'card-expired',
    'card-reported-lost',
    'credential-inactive',
    'enrolment-suspended',
    'enrolment-ended',
    'contribution-in-arrears',
    'data-not-synced',
    'identity-mismatch',
  ],
  examples: ['医保系统升级维护中，暂停服务', 'The insurance system is under maintenance', 'Das System ist wegen Wartung nicht verfügbar'],
  counterExamples: ['系统维护管理', '系统恢复正常'],
});
