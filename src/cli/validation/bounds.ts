/** What the figures should reach. */
export const BOUNDS = {
  top1: 0.88,
  top3: 0.97,
  questions: 3.5,
  unsafe: 0,
  /** Shares, so 0.02 is two points. */
  languageGap: 0.02,
  noiseLoss: 0.05,
} as const;
