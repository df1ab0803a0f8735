import { defineCoverage } from '../define.ts';

export default defineCoverage({
  id: 'arrears-explainer',
  title: 'What’s going on with medical insurance card arrears? / Was passiert mit Rückständen bei der Krankenversicherungskarte?',
  rows: [
    {
      row: 1,
      says: 'Card suddenly unusable and shown as in arrears',
      carried: [
        { in: 'signal', id: 'contribution-in-arrears' },
        { in: 'cause', id: 'employer-arrears' },
      ],
    },
    {
      row: 2,
      says: 'Based on bureau replies and comments of the last ten days, no date, no sample size',
      dropped: 'noise',
      why: 'Says how weak the text itself is: its numbers are never shown, and no weight rests on them.',
    },
    {
      row: 3,
      says: 'Sampled shares of causes: 45, 30, 15 and 10 %; the causes are carried, the shares have no source',
      carried: [
        { in: 'cause', id: 'employer-arrears' },
        { in: 'cause', id: 'self-paid-arrears' },
        { in: 'cause', id: 'system-maintenance' },
        { in: 'cause', id: 'identity-mismatch' },
      ],
    },
    { row: 4, says: 'The employer did not pay on time', carried: [{ in: 'cause', id: 'employer-arrears' }] },
    {
      row: 5,
      says: 'Flexibly employed: not enough money in the paying account',
      carried: [
        { in: 'cause', id: 'withholding-failed' },
        { in: 'step', id: 'withholding-failed/fund-account' },
      ],
    },
    { row: 6, says: 'Flexibly employed: forgot to pay', carried: [{ in: 'cause', id: 'self-paid-arrears' }] },
    { row: 7, says: 'System update of the insurance system', carried: [{ in: 'cause', id: 'system-maintenance' }] },
    { row: 8, says: 'Delay in data transmission', carried: [{ in: 'cause', id: 'sync-delay' }] },
    { row: 9, says: 'Card stolen', carried: [{ in: 'cause', id: 'card-lost-or-stolen' }] },
    { row: 10, says: 'Details on record are wrong', carried: [{ in: 'cause', id: 'identity-mismatch' }] },
    { row: 11, says: 'Outpatient: cannot register with the card', carried: [{ in: 'misconception', id: 'one-month-locks-the-card' }] },
    {
      row: 12,
      says: 'Outpatient: cannot buy medicine with the card',
      carried: [
        { in: 'misconception', id: 'one-month-locks-the-card' },
        { in: 'rule', id: 'balance-during-lapse' },
      ],
    },
    {
      row: 13,
      says: 'Hospital stay: all costs to be paid up front',
      carried: [
        { in: 'care', id: 'suspended' },
        { in: 'rule', id: 'gap-costs' },
      ],
    },
    {
      row: 14,
      says: 'After back payment there is usually a wait of 1 to 3 months',
      carried: [
        { in: 'misconception', id: 'wait-always-one-to-three-months' },
        { in: 'cause', id: 'waiting-period' },
      ],
    },
    { row: 15, says: 'Check arrears in the medical-insurance app', carried: [{ in: 'path', id: 'p2' }] },
    {
      row: 16,
      says: 'Check arrears in the mini program',
      carried: [
        { in: 'path', id: 'p10' },
        { in: 'path', id: 'p18' },
      ],
    },
    { row: 17, says: 'Check arrears in the service hall', carried: [{ in: 'path', id: 'p16' }] },
    { row: 18, says: 'Insured through a unit: ask HR for the payment status', carried: [{ in: 'step', id: 'employer-arrears/ask-hr' }] },
    {
      row: 19,
      says: 'Flexible: pay the arrears through the tax channel',
      carried: [
        { in: 'step', id: 'self-paid-arrears/pay-open-month' },
        { in: 'path', id: 'p12' },
      ],
    },
    {
      row: 20,
      says: 'Flexible: late fees are part of the back payment',
      carried: [{ in: 'misconception', id: 'late-fee-for-individuals' }],
    },
    {
      row: 21,
      says: 'Emergency treatment: keep every receipt',
      carried: [
        { in: 'care', id: 'keep-papers' },
        { in: 'tip', id: 'keep-the-papers' },
      ],
    },
    {
      row: 22,
      says: 'Emergency treatment: apply for reimbursement after the back payment',
      carried: [
        { in: 'paper', id: 'claim-set' },
        { in: 'cause', id: 'missing-paperwork' },
      ],
    },
    {
      row: 23,
      says: 'A Shenzhen firm stopped paying for all staff for three months',
      dropped: 'noise',
      why: 'An anecdote without date or source.',
    },
    { row: 24, says: 'Staff noticed only when admitted to hospital', carried: [{ in: 'tip', id: 'monthly-look' }] },
    { row: 25, says: 'The local bureau stepped in to coordinate', carried: [{ in: 'step', id: 'employer-arrears/report-to-tax' }] },
    {
      row: 26,
      says: 'Newly insured people believe premiums are deducted automatically',
      carried: [{ in: 'misconception', id: 'contributions-debited-by-themselves' }],
    },
    {
      row: 27,
      says: 'They must apply for a withholding agreement themselves',
      carried: [{ in: 'step', id: 'withholding-not-set/sign-agreement' }],
    },
    { row: 28, says: 'The topic was played more than 8 million times', dropped: 'noise', why: 'Popularity says nothing about a cause.' },
    {
      row: 29,
      says: 'A system upgrade of last week made the display wrong for a while',
      carried: [{ in: 'cause', id: 'system-maintenance' }],
    },
    {
      row: 30,
      says: 'The official account gave three explanations within two hours',
      carried: [{ in: 'step', id: 'system-maintenance/look-for-notice' }],
    },
    {
      row: 31,
      says: 'Check payment records regularly in the national app',
      carried: [
        { in: 'tip', id: 'monthly-look' },
        { in: 'path', id: 'p2' },
      ],
    },
    { row: 32, says: 'Set a bank-balance reminder for the withholding account', carried: [{ in: 'tip', id: 'cover-the-debit' }] },
    {
      row: 33,
      says: 'Save the number of the local bureau; 12393 is the national hotline',
      carried: [
        { in: 'tip', id: 'save-the-number' },
        { in: 'hotline', id: '12393' },
      ],
    },
    { row: 34, says: 'Watch policy changes, above all the contribution base', carried: [{ in: 'tip', id: 'watch-the-notices' }] },
    {
      row: 35,
      says: 'Some regions tie medical benefits to pension insurance',
      carried: [
        { in: 'cause', id: 'pension-link' },
        { in: 'misconception', id: 'pension-blocks-medical' },
      ],
    },
    {
      row: 36,
      says: 'Insured people do well to learn their local rules',
      carried: [
        { in: 'tip', id: 'watch-the-notices' },
        { in: 'misconception', id: 'number-without-a-place' },
      ],
    },
    { row: 37, says: 'Closing link to the details, twice', dropped: 'noise', why: 'A link text, no statement.' },
    {
      row: 38,
      says: 'German words of machine translation for arrears, employer, agreement, wait',
      carried: [
        { in: 'signal', id: 'contribution-in-arrears' },
        { in: 'signal', id: 'employer-in-arrears' },
        { in: 'signal', id: 'withholding-missing' },
      ],
    },
    {
      row: 39,
      says: 'English words of machine translation for the same',
      carried: [
        { in: 'signal', id: 'contribution-in-arrears' },
        { in: 'signal', id: 'employer-in-arrears' },
        { in: 'signal', id: 'withholding-missing' },
      ],
    },
  ],
});
