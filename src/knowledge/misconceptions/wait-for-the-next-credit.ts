import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'wait-for-the-next-credit',
  gloss: 'Care is not put off until the next credit',
  claim: {
    zh: '余额不够，可以等下个月到账再看病。',
    en: 'When the balance is too small, treatment can wait for next month’s credit.',
    de: 'Reicht das Guthaben nicht, kann die Behandlung bis zur nächsten Gutschrift warten.',
  },
  verdict: 'wrong',
  right: {
    zh: '先治病。自付部分可以用现金、手机或近亲属的个人账户支付，报销不看余额。',
    en: 'Get treated first. Your share can be paid in cash, by phone or from a close relative’s account; reimbursement does not depend on the balance.',
    de: 'Zuerst behandeln lassen. Ihren Anteil können Sie bar, per Handy oder vom Konto naher Angehöriger zahlen; die Erstattung hängt nicht vom Guthaben ab.',
    source: ['advice', 'r20', 'secondary'],
  },
  causes: ['balance-used-up', 'credit-pending'],
});
