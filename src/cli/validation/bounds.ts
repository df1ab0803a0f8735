/** What the figures should reach. The report sets them beside what was reached. */
export const GOALS = {
  top1: 0.88,
  top3: 0.97,
  questions: 3.5,
  unsafe: 0,
  /** Shares, so 0.02 is two points. */
  languageGap: 0.02,
  noiseLoss: 0.05,
  regret: 0.1,
  brierSkill: 0.5,
  calibration: 0.05,
} as const;

/**
 * Below which no change may fall where the goal is not reached yet. Raise these, never lower them. The words of a page and what people tell
 * are kept apart: the first are known, the second differ without end.
 */
export const FLOORS = {
  top1: 0.98,
  top3: 0.98,
  told: { top1: 0.76, top3: 0.86 },
  bothInThree: 0.74,
  languageGap: 0.02,
  noiseLoss: 0.05,
  calibration: 0.05,
} as const;
