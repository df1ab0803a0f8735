import { defineRule } from '../define.ts';

export default defineRule({
  id: 'beijing-claim-deadline',
  gloss: 'Block E, local: Beijing, claims of one year by 20 January of the next',
  topic: 'claims',
  place: { regions: ['beijing'] },
  tier: 'C',
  validity: { asOf: '2023-03-04', checkBy: '2027-02-28' },
  causes: ['missing-paperwork', 'cross-region-unsupported', 'non-designated-provider', 'out-of-area-unregistered', 'provider-system-fault'],
  text: {
    zh: '北京（2023 年 3 月的报道）：当年费用的手工报销，一般要在次年 1 月 20 日前提交。',
    en: 'Beijing (report of March 2023): claims for the costs of one year usually have to be handed in by 20 January of the next.',
    de: 'Peking (Bericht vom März 2023): Erstattungsanträge für Kosten eines Jahres sind in der Regel bis zum 20. Januar des nächsten zu stellen.',
    source: ['s29'],
  },
});
