import type { Diagnosis, Likelihood } from './diagnosis.ts';

const LIKELY = 0.5;
const POSSIBLE = 0.12;
/** Below this the first cause is a guess and is not called the cause. */
const TELLING = 0.4;

/** A cause that the page names but the answers speak against is no longer called stated. */
export function likelihoodWord(probability: number, isNamed: boolean): Likelihood {
  if (probability >= LIKELY) return isNamed ? 'stated' : 'likely';
  return probability >= POSSIBLE ? 'possible' : 'unlikely';
}

export interface Leader {
  readonly probability: number;
  readonly isNamed: boolean;
  readonly normal: boolean;
  readonly catchAll: boolean;
  /** Nothing is known but that something failed: no reason was given and no question answered. */
  readonly isVague: boolean;
}

/** The kind of result that the first cause makes. */
export function resultOf({ probability, isNamed, normal, catchAll, isVague }: Leader): Diagnosis['result'] {
  if (catchAll || (!isNamed && probability < (isVague ? LIKELY : TELLING))) return 'cannot-tell';
  return normal ? 'nothing-wrong' : 'cause';
}
