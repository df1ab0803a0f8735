import { defineRule } from '../define.ts';

export default defineRule({
  id: 'claim-deadline',
  gloss: 'Block E: until when a claim can be handed in is local, and counted in different ways',
  topic: 'claims',
  place: 'varies',
  tier: 'C',
  validity: { asOf: '2024', checkBy: '2027-02-28' },
  causes: ['missing-paperwork', 'cross-region-unsupported', 'non-designated-provider', 'out-of-area-unregistered', 'provider-system-fault'],
  text: {
    zh: '手工报销最晚哪天交，由参保地规定，各地不同：有的从出院或开票算起，有的按年度截止。能办就本月办，并拨 12393 问清最后一天。',
    en: 'Until when a claim (手工报销) can be handed in differs by place: some count from discharge or from the invoice, others by the year. If you can, hand it in this month, and ask 12393 for the deadline.',
    de: 'Bis wann ein Erstattungsantrag (手工报销) möglich ist, ist örtlich verschieden: manche zählen ab Entlassung oder Rechnung, andere nach Jahren. Reichen Sie ihn möglichst noch diesen Monat ein und fragen Sie unter 12393 nach dem letzten Tag.',
    source: ['r29', 'secondary'],
  },
});
