import { defineRule } from '../define.ts';

export default defineRule({
  id: 'gap-costs',
  gloss: 'R-9: whether costs of the gap are paid afterwards differs by place',
  topic: 'benefits-return',
  place: 'varies',
  tier: 'D',
  validity: { asOf: '2024-04-19', checkBy: '2027-02-28' },
  causes: ['employer-arrears', 'self-paid-arrears', 'waiting-period'],
  text: {
    zh: '中断期间的费用补缴后能不能报，各地不同：有的地方 3 个月内补缴可以追溯，有的不可以。票据都留好，先问 12393。',
    en: 'Whether costs of the gap are paid afterwards differs by place: some cover them when at most 3 months are paid up, others do not. Keep every paper and ask 12393.',
    de: 'Ob Kosten aus der Lücke nachträglich übernommen werden, ist örtlich verschieden: Manche Orte tun es bei höchstens 3 nachgezahlten Monaten, andere nicht. Heben Sie alle Belege auf und fragen Sie unter 12393.',
    source: ['r9'],
  },
});
