import { defineCoverage } from '../define.ts';

export default defineCoverage({
  id: 'not-deducted-enough',
  title: 'The medical insurance card is not deducted enough. Is the rest at your own expense?',
  rows: [
    {
      row: 100,
      says: 'Job-site question and answer, machine-translated',
      dropped: 'noise',
      why: 'Says how weak the text itself is; each statement was checked on its own.',
    },
    { row: 101, says: 'Balance too small: the rest is paid in cash', carried: [{ in: 'step', id: 'balance-used-up/pay-own-share' }] },
    {
      row: 102,
      says: 'That does not affect reimbursement',
      carried: [
        { in: 'cause', id: 'balance-used-up' },
        { in: 'misconception', id: 'balance-zero-ends-cover' },
      ],
    },
    {
      row: 103,
      says: 'With zero on the card reimbursement goes on while status is normal',
      carried: [
        { in: 'cause', id: 'balance-used-up' },
        { in: 'misconception', id: 'balance-zero-ends-cover' },
      ],
    },
    {
      row: 104,
      says: 'The own share must then be cash; the card cannot advance it',
      carried: [{ in: 'step', id: 'balance-used-up/pay-own-share' }],
    },
    { row: 105, says: 'The account pays what is not reimbursed', carried: [{ in: 'cause', id: 'normal-self-pay' }] },
    {
      row: 106,
      says: 'At discharge the covered part is settled, the rest is one’s own',
      carried: [
        { in: 'cause', id: 'normal-self-pay' },
        { in: 'step', id: 'normal-self-pay/read-slip' },
      ],
    },
    {
      row: 107,
      says: 'Balance gone and treatment must be paid now: pay in full',
      dropped: 'wrong',
      why: 'Only the own share is paid; the fund still pays its part.',
    },
    {
      row: 108,
      says: 'Balance gone and it can wait: wait for next month’s credit',
      carried: [{ in: 'misconception', id: 'wait-for-the-next-credit' }],
    },
    {
      row: 109,
      says: 'Money is credited monthly in proportion to contributions',
      carried: [
        { in: 'cause', id: 'credit-pending' },
        { in: 'misconception', id: 'employer-money-on-the-card' },
        { in: 'rule', id: 'account-credit' },
      ],
    },
    {
      row: 110,
      says: 'Excluded: non-designated hospital without approval',
      carried: [
        { in: 'cause', id: 'non-designated-provider' },
        { in: 'rule', id: 'emergency-elsewhere' },
      ],
    },
    {
      row: 111,
      says: 'Excluded: occupational disease, work injury',
      carried: [
        { in: 'step', id: 'excluded-circumstance/work-injury' },
        { in: 'rule', id: 'exclusions' },
      ],
    },
    {
      row: 112,
      says: 'Excluded: traffic-accident injuries',
      carried: [
        { in: 'step', id: 'excluded-circumstance/third-party' },
        { in: 'misconception', id: 'seven-exclusions' },
      ],
    },
    {
      row: 113,
      says: 'Excluded: injury from one’s own unlawful act',
      dropped: 'local',
      why: 'Not in the law’s list; only older local lists have it.',
    },
    { row: 114, says: 'Excluded: food poisoning in an accident', carried: [{ in: 'misconception', id: 'seven-exclusions' }] },
    {
      row: 115,
      says: 'Excluded: treatment after suicide',
      dropped: 'local',
      why: 'Not in the law’s list; nobody in that need is told they have no cover.',
    },
    { row: 116, says: 'Excluded: injury from a medical accident', carried: [{ in: 'misconception', id: 'seven-exclusions' }] },
    {
      row: 117,
      says: 'Other costs that rules leave to the patient',
      carried: [
        { in: 'cause', id: 'normal-self-pay' },
        { in: 'cause', id: 'excluded-circumstance' },
      ],
    },
    {
      row: 118,
      says: 'Article 23: employees must join, both sides pay',
      carried: [
        { in: 'source', id: 's7' },
        { in: 'cause', id: 'employer-arrears' },
      ],
    },
    {
      row: 119,
      says: 'Article 23: flexible workers may join and pay themselves',
      carried: [
        { in: 'source', id: 's7' },
        { in: 'cause', id: 'self-paid-arrears' },
        { in: 'misconception', id: 'pension-blocks-medical' },
      ],
    },
    {
      row: 120,
      says: 'The exclusion list appears twice; breadcrumb of a job site',
      dropped: 'noise',
      why: 'A repetition and page furniture.',
    },
  ],
});
