import { defineCoverage } from '../define.ts';

export default defineCoverage({
  id: 'contradictions',
  title: 'All five documents: where they contradict one another or the rule',
  rows: [
    {
      row: 178,
      says: 'K1: waiting time after back payment, five versions',
      carried: [
        { in: 'misconception', id: 'wait-always-one-to-three-months' },
        { in: 'misconception', id: 'gap-of-sixty-days' },
        { in: 'rule', id: 'transfer-short-gap' },
        { in: 'rule', id: 'transfer-long-gap' },
        { in: 'rule', id: 'resident-waiting' },
      ],
    },
    {
      row: 179,
      says: 'K2: late fee included, none, or 1 to 3 %',
      carried: [
        { in: 'misconception', id: 'late-fee-one-to-three-percent' },
        { in: 'misconception', id: 'late-fee-for-individuals' },
        { in: 'rule', id: 'late-fee' },
      ],
    },
    {
      row: 180,
      says: 'K3: hotline 12393 or 12333',
      carried: [
        { in: 'misconception', id: 'hotline-12333' },
        { in: 'hotline', id: '12393' },
        { in: 'hotline', id: '12333' },
      ],
    },
    {
      row: 181,
      says: 'K4: during arrears card unusable, balance usable, sealed, or pharmacy not affected',
      carried: [
        { in: 'misconception', id: 'one-month-locks-the-card' },
        { in: 'misconception', id: 'card-locks-itself' },
        { in: 'rule', id: 'balance-during-lapse' },
      ],
    },
    {
      row: 182,
      says: 'K5: a bill below the balance makes the balance show 0',
      carried: [{ in: 'misconception', id: 'bill-below-balance-shows-zero' }],
    },
    { row: 183, says: 'K6: numbers quoted without region or year', carried: [{ in: 'misconception', id: 'number-without-a-place' }] },
    {
      row: 184,
      says: 'K7: a list of seven exclusions presented as the rule',
      carried: [
        { in: 'misconception', id: 'seven-exclusions' },
        { in: 'rule', id: 'exclusions' },
      ],
    },
  ],
});
