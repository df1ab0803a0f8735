import type { Diagnosis, Likelihood } from './diagnosis.ts';

export const LIKELY = 0.55;
export const POSSIBLE = 0.12;
/** Below this the first cause is a guess and is not called the cause. */
const TELLING = 0.4;
/** The same where no message of a page speaks for it: one word of a person's own is no finding, and two or an answer with it may be. */
const TOLD = 0.95;
/** From this on the normal causes together make "nothing is wrong", even if each of them alone would be a guess. */
const MOSTLY = 0.55;

/**
 * A cause that the page names but the answers speak against is no longer called stated.
 * @param applies whether somebody insured the way the person said can have the cause at all
 * @param isTold what is known is known from a person's own words alone
 */
export function likelihoodWord(probability: number, isNamed: boolean, applies: boolean, isTold: boolean): Likelihood {
  if (probability >= (isTold ? TOLD : LIKELY) && applies) return isNamed ? 'stated' : 'likely';
  return probability >= POSSIBLE ? 'possible' : 'unlikely';
}

export interface Leader {
  readonly probability: number;
  /** What the normal causes have together: nothing may be wrong although it is open which of them it is. */
  readonly normalTogether: number;
  readonly isNamed: boolean;
  readonly normal: boolean;
  readonly catchAll: boolean;
  /** No message gave a reason: only that something failed is known, and what the person answered. */
  readonly isVague: boolean;
  /** The reason is known from a person's own words alone, and these may be about something else. */
  readonly isTold: boolean;
  /** A message says that the insurance is not in force, or the person says that contributions are missing. */
  readonly isCoverInDoubt: boolean;
}

/** The kind of result that the first cause makes. Of a normal one, too, something is wrong where the cover is in doubt. */
export function resultOf(leader: Leader): Diagnosis['result'] {
  const { probability, normalTogether, isNamed, catchAll, isVague, isTold } = leader;
  const normal = leader.normal && !leader.isCoverInDoubt;
  if (normal && !isVague && !isTold && normalTogether >= MOSTLY) return 'nothing-wrong';
  const enough = isTold ? TOLD : isVague ? LIKELY : TELLING;
  if (catchAll || (!isNamed && probability < enough)) return 'cannot-tell';
  return normal ? 'nothing-wrong' : 'cause';
}
