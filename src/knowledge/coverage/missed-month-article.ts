import { defineCoverage } from '../define.ts';

export default defineCoverage({
  id: 'missed-month-article',
  title: '医保漏交一个月医保卡能不能用了',
  rows: [
    {
      row: 40,
      says: 'Compiled from public sources, may be wrong or late; verify with the bureau',
      carried: [
        { in: 'path', id: 'p17' },
        { in: 'tip', id: 'watch-the-notices' },
      ],
    },
    {
      row: 41,
      says: 'Errors may be reported to an address left blank',
      dropped: 'noise',
      why: 'The address is missing; nothing to carry.',
    },
    { row: 42, says: 'After one missed month the card cannot be used', carried: [{ in: 'misconception', id: 'one-month-locks-the-card' }] },
    {
      row: 43,
      says: 'Reimbursement stops from the month after the last payment',
      carried: [{ in: 'rule', id: 'benefits-stop-and-return' }],
    },
    {
      row: 44,
      says: 'Pay the arrears and have the entitlement re-activated',
      carried: [
        { in: 'step', id: 'self-paid-arrears/pay-open-month' },
        { in: 'cause', id: 'self-paid-arrears' },
      ],
    },
    {
      row: 45,
      says: 'Costs arising in the gap are one’s own',
      carried: [
        { in: 'misconception', id: 'gap-costs-always-yours' },
        { in: 'rule', id: 'gap-costs' },
      ],
    },
    {
      row: 46,
      says: 'Gap of up to 3 months: benefits return the month after back payment',
      carried: [
        { in: 'rule', id: 'benefits-stop-and-return' },
        { in: 'rule', id: 'transfer-short-gap' },
      ],
    },
    {
      row: 47,
      says: 'Over 3 months: six months of back payment and a certificate',
      carried: [{ in: 'misconception', id: 'six-months-back-payment' }],
    },
    {
      row: 48,
      says: 'Observation of 1 to 3 months while the system re-checks',
      carried: [{ in: 'misconception', id: 'wait-always-one-to-three-months' }],
    },
    {
      row: 49,
      says: 'The employer pays a late fee of 1 to 3 %',
      carried: [
        { in: 'misconception', id: 'late-fee-one-to-three-percent' },
        { in: 'rule', id: 'late-fee' },
      ],
    },
    {
      row: 50,
      says: 'An individual’s back payment carries no late fee',
      carried: [{ in: 'misconception', id: 'late-fee-for-individuals' }],
    },
    {
      row: 51,
      says: 'More than 12 months without payment ends the relation',
      carried: [
        { in: 'misconception', id: 'twelve-months-end-the-insurance' },
        { in: 'rule', id: 'years-add-up' },
      ],
    },
    {
      row: 52,
      says: 'Some cities give the flexibly employed 30 days of grace',
      carried: [
        { in: 'misconception', id: 'thirty-days-grace' },
        { in: 'rule', id: 'fuzhou-window' },
      ],
    },
    {
      row: 53,
      says: 'Ask the local social-insurance office first',
      carried: [
        { in: 'hotline', id: '12393' },
        { in: 'path', id: 'p16' },
      ],
    },
    { row: 54, says: 'Back-pay promptly and contact the employer', carried: [{ in: 'step', id: 'employer-arrears/ask-hr' }] },
    { row: 55, says: 'Keep invoices from the gap; claim them elsewhere', carried: [{ in: 'tip', id: 'keep-the-papers' }] },
    {
      row: 56,
      says: 'Do the formalities through official channels',
      carried: [
        { in: 'path', id: 'p1' },
        { in: 'path', id: 'p16' },
      ],
    },
    {
      row: 57,
      says: 'Does not replace seeing a doctor; if unwell seek care at once',
      carried: [
        { in: 'care', id: 'suspended' },
        { in: 'care', id: 'own-share' },
      ],
    },
    {
      row: 58,
      says: 'Medical facts for reference only; take medicine as prescribed',
      dropped: 'noise',
      why: 'Medical advice is outside what the extension explains.',
    },
    {
      row: 59,
      says: 'Policy and hospital data may be outdated; official notices prevail',
      carried: [{ in: 'misconception', id: 'number-without-a-place' }],
    },
  ],
});
