import { defineCoverage } from '../define.ts';

export default defineCoverage({
  id: 'payment-failures-and-queries',
  title: '医保支付显示0元 (reasons for failure, ways to look it up)',
  rows: [
    { row: 149, says: 'Wrong name, ID number or card number', carried: [{ in: 'cause', id: 'identity-mismatch' }] },
    {
      row: 150,
      says: 'Status not normal, for example stopped for non-payment',
      carried: [
        { in: 'cause', id: 'employer-arrears' },
        { in: 'cause', id: 'self-paid-arrears' },
        { in: 'cause', id: 'resident-unpaid' },
      ],
    },
    {
      row: 151,
      says: 'Personal account or pooled fund not enough for the bill',
      carried: [
        { in: 'misconception', id: 'pooled-account-empty' },
        { in: 'cause', id: 'balance-used-up' },
      ],
    },
    {
      row: 152,
      says: 'Large bill beyond scope and balance',
      carried: [
        { in: 'cause', id: 'limit-reached' },
        { in: 'cause', id: 'normal-self-pay' },
      ],
    },
    { row: 153, says: 'Settlement system of hospital or pharmacy down', carried: [{ in: 'cause', id: 'provider-system-fault' }] },
    { row: 154, says: 'Item, drug or service outside the scope', carried: [{ in: 'cause', id: 'not-in-catalogue' }] },
    { row: 155, says: 'Beyond rate or limit set by policy', carried: [{ in: 'cause', id: 'limit-reached' }] },
    {
      row: 156,
      says: 'Out of area without filing',
      carried: [
        { in: 'cause', id: 'out-of-area-unregistered' },
        { in: 'rule', id: 'late-registration' },
      ],
    },
    {
      row: 157,
      says: 'Card damaged or demagnetised',
      carried: [
        { in: 'cause', id: 'card-unreadable' },
        { in: 'tip', id: 'code-ready' },
      ],
    },
    { row: 158, says: 'Card not activated', carried: [{ in: 'cause', id: 'credential-not-activated' }] },
    {
      row: 159,
      says: 'Region does not support use elsewhere even with balance',
      carried: [
        { in: 'cause', id: 'cross-region-unsupported' },
        { in: 'misconception', id: 'card-works-at-home-only' },
      ],
    },
    {
      row: 160,
      says: 'Card expired; new card needed',
      carried: [
        { in: 'cause', id: 'card-expired' },
        { in: 'misconception', id: 'expired-card-ends-cover' },
      ],
    },
    {
      row: 161,
      says: 'Monthly credit not yet made by the centre',
      carried: [
        { in: 'cause', id: 'credit-pending' },
        { in: 'rule', id: 'credit-date' },
      ],
    },
    { row: 162, says: 'Drug or treatment not in the catalogue', carried: [{ in: 'cause', id: 'not-in-catalogue' }] },
    { row: 163, says: 'A catalogue item is still not paid in full', carried: [{ in: 'cause', id: 'normal-self-pay' }] },
    {
      row: 164,
      says: 'Only the part above the deductible is reimbursed',
      carried: [
        { in: 'cause', id: 'deductible-not-met' },
        { in: 'tip', id: 'settle-with-insurance' },
      ],
    },
    { row: 165, says: 'Care outside designated institutions', carried: [{ in: 'cause', id: 'non-designated-provider' }] },
    {
      row: 166,
      says: 'Papers missing: record, invoice, certificate of diagnosis',
      carried: [
        { in: 'cause', id: 'missing-paperwork' },
        { in: 'paper', id: 'claim-set' },
      ],
    },
    { row: 167, says: 'Yearly or monthly reimbursement limit exceeded', carried: [{ in: 'cause', id: 'limit-reached' }] },
    {
      row: 168,
      says: 'Payment gap: costs inside it are usually not reimbursed',
      carried: [
        { in: 'misconception', id: 'gap-costs-always-yours' },
        { in: 'rule', id: 'gap-costs' },
      ],
    },
    {
      row: 169,
      says: 'Website of the local bureau: ID number, password, captcha',
      carried: [
        { in: 'path', id: 'p5' },
        { in: 'cause', id: 'wrong-query-channel' },
      ],
    },
    { row: 170, says: 'National app: install, register, log in, look up', carried: [{ in: 'path', id: 'p1' }] },
    { row: 171, says: 'WeChat: mini program of the insurance', carried: [{ in: 'path', id: 'p9' }] },
    { row: 172, says: 'Alipay: search, code, look up', carried: [{ in: 'path', id: 'p8' }] },
    { row: 173, says: 'WeChat account of the local bureau', carried: [{ in: 'path', id: 'p18' }] },
    {
      row: 174,
      says: 'Office with ID and card',
      carried: [
        { in: 'path', id: 'p16' },
        { in: 'paper', id: 'identity' },
      ],
    },
    {
      row: 175,
      says: 'Self-service terminal in a designated hospital or pharmacy',
      dropped: 'local',
      why: 'Whether terminals show the balance differs by place; the phone and the counter are named instead.',
    },
    {
      row: 176,
      says: 'Counter of the agency with ID and card',
      carried: [
        { in: 'path', id: 'p16' },
        { in: 'paper', id: 'identity' },
      ],
    },
    {
      row: 177,
      says: '12333: voice menu, type the number, hear the balance',
      carried: [
        { in: 'misconception', id: 'hotline-12333' },
        { in: 'hotline', id: '12333' },
      ],
    },
  ],
});
