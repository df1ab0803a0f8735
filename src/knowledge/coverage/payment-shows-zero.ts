import { defineCoverage } from '../define.ts';

export default defineCoverage({
  id: 'payment-shows-zero',
  title: '医保支付显示0元 (causes, limits, reform, questions)',
  rows: [
    {
      row: 121,
      says: 'Insurance payment shows 0 yuan: several causes',
      carried: [
        { in: 'signal', id: 'insurance-paid-zero' },
        { in: 'misconception', id: 'paid-zero-means-balance-zero' },
      ],
    },
    { row: 122, says: 'Balance 0: premiums not paid by person or unit', carried: [{ in: 'misconception', id: 'zero-means-not-paid' }] },
    {
      row: 123,
      says: 'Balance 0: name or ID changed and not updated',
      carried: [
        { in: 'cause', id: 'identity-mismatch' },
        { in: 'tip', id: 'new-name-or-document' },
      ],
    },
    {
      row: 124,
      says: 'Balance 0: new or replaced card not activated',
      carried: [
        { in: 'cause', id: 'credential-not-activated' },
        { in: 'tip', id: 'new-card' },
      ],
    },
    { row: 125, says: 'Balance 0: new enrolment or card change not yet synced', carried: [{ in: 'cause', id: 'sync-delay' }] },
    { row: 126, says: 'Balance 0: money used through family sharing', carried: [{ in: 'cause', id: 'family-sharing' }] },
    { row: 127, says: 'Payment 0: bill smaller than the balance', carried: [{ in: 'misconception', id: 'bill-below-balance-shows-zero' }] },
    {
      row: 128,
      says: 'Payment 0: card not read at the desk',
      carried: [
        { in: 'cause', id: 'card-unreadable' },
        { in: 'misconception', id: 'paid-zero-means-balance-zero' },
      ],
    },
    { row: 129, says: 'Payment 0: payment limit for an item or a group', carried: [{ in: 'cause', id: 'limit-reached' }] },
    {
      row: 130,
      says: 'Payment 0: policy change in rates or deductible',
      carried: [
        { in: 'cause', id: 'policy-change' },
        { in: 'misconception', id: 'rates-changed-the-balance' },
      ],
    },
    {
      row: 131,
      says: 'Yearly ceiling: six times the average wage two years back',
      carried: [{ in: 'misconception', id: 'cap-six-times-the-wage' }],
    },
    {
      row: 132,
      says: 'Costs above the ceiling are the patient’s',
      carried: [
        { in: 'cause', id: 'limit-reached' },
        { in: 'rule', id: 'deductible-and-cap' },
      ],
    },
    {
      row: 133,
      says: 'Major-illness supplement up to three times that wage',
      carried: [{ in: 'misconception', id: 'cap-six-times-the-wage' }],
    },
    {
      row: 134,
      says: 'The supplement is limited as well',
      carried: [
        { in: 'step', id: 'limit-reached/large-amount-employee' },
        { in: 'rule', id: 'critical-illness' },
      ],
    },
    {
      row: 135,
      says: 'Payment by disease replaces payment by item',
      dropped: 'noise',
      why: 'How hospitals are paid; no reason for a refusal.',
    },
    { row: 136, says: 'It limits cost growth', dropped: 'noise', why: 'How hospitals are paid; no reason for a refusal.' },
    {
      row: 137,
      says: 'Instant settlement shortens the cycle between fund and provider',
      dropped: 'noise',
      why: 'About money between the fund and hospitals; no reason for a refusal.',
    },
    { row: 138, says: '2025: about 80 % of pooling regions', dropped: 'noise', why: 'A date of that same hospital payment reform.' },
    { row: 139, says: '2026: all pooling regions', dropped: 'noise', why: 'A date of that same hospital payment reform.' },
    {
      row: 140,
      says: 'Watch system changes and data sync while it is rolled out',
      carried: [
        { in: 'cause', id: 'sync-delay' },
        { in: 'cause', id: 'system-maintenance' },
      ],
    },
    {
      row: 141,
      says: '0 is not always a used-up balance',
      carried: [
        { in: 'misconception', id: 'zero-means-not-paid' },
        { in: 'misconception', id: 'paid-zero-means-balance-zero' },
      ],
    },
    {
      row: 142,
      says: 'Query 0: sync delay; look again or ask at the counter',
      carried: [
        { in: 'step', id: 'sync-delay/keep-receipt-and-look-again' },
        { in: 'path', id: 'p16' },
      ],
    },
    { row: 143, says: 'Query 0: wrong way or platform', carried: [{ in: 'cause', id: 'wrong-query-channel' }] },
    {
      row: 144,
      says: 'Query 0: policy reform reduced the account',
      carried: [
        { in: 'cause', id: 'policy-change' },
        { in: 'rule', id: 'account-credit' },
      ],
    },
    {
      row: 145,
      says: 'Query 0: too little paid in; check the records',
      carried: [
        { in: 'path', id: 'p2' },
        { in: 'misconception', id: 'zero-means-not-paid' },
      ],
    },
    {
      row: 146,
      says: 'Query 0: account frozen or details wrong',
      carried: [
        { in: 'cause', id: 'account-frozen' },
        { in: 'cause', id: 'identity-mismatch' },
      ],
    },
    {
      row: 147,
      says: 'Query 0: residents and flexible workers may have no account',
      carried: [
        { in: 'cause', id: 'no-personal-account' },
        { in: 'rule', id: 'no-resident-account' },
      ],
    },
    { row: 148, says: 'Query 0: system upgrade or maintenance', carried: [{ in: 'cause', id: 'system-maintenance' }] },
  ],
});
