/** Who has to act. The first actor of a cause is the badge on its card. */
export const ACTORS = ['you', 'employer', 'hospital', 'agency', 'tax-office', 'bank', 'card-centre', 'relative', 'nobody'] as const;

export type Actor = (typeof ACTORS)[number];
