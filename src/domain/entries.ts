/** What kind of refusal brought the person here. It is a parent of the priors: the same cause is common in one and rare in another. */
export const ENTRIES = [
  'arrears',
  'balance-zero',
  'fund-paid-zero',
  'payment-failed',
  'card-refused',
  'record-missing',
  'claim-refused',
] as const;

export type Entry = (typeof ENTRIES)[number];
