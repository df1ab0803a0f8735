import { defineRule } from '../define.ts';

export default defineRule({
  id: 'balance-during-lapse',
  gloss: 'R-14: the balance can usually be spent during a lapse; some places differ',
  topic: 'personal-account',
  place: 'varies',
  tier: 'C',
  validity: { asOf: '2024-03-11', checkBy: '2027-02-28' },
  causes: ['account-frozen', 'employer-arrears', 'self-paid-arrears', 'waiting-period'],
  text: {
    zh: '欠费期间统筹待遇一般会暂停，个人账户里的余额通常仍可使用；个别地方会先锁定，以参保地规定为准。',
    en: 'During arrears pooled benefits are normally paused; the balance of the personal account can usually still be used. A few places lock it; local rules apply.',
    de: 'Bei Beitragsrückstand ruhen die Leistungen des Gemeinschaftsfonds in der Regel; das Guthaben ist meist weiter nutzbar. Einzelne Orte sperren es; es gelten örtliche Regeln.',
    source: ['r14'],
  },
});
