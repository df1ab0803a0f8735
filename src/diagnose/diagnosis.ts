import type { CauseId } from '../domain/causes.ts';
import type { SignalId } from '../domain/findings.ts';
import type { QuestionId } from '../domain/questions.ts';

/** How sure in words; numbers only on demand. "stated": the page itself names the cause. */
export type Likelihood = 'stated' | 'likely' | 'possible' | 'unlikely';

/** A finding or an answer that moves a cause, and how strongly (log-odds, natural). */
export type Reason =
  | { readonly kind: 'finding'; readonly signal: SignalId; readonly weight: number }
  | { readonly kind: 'answer'; readonly question: QuestionId; readonly answer: string; readonly weight: number };

export interface RankedCause {
  readonly id: CauseId;
  /** Marginal probability, 0 to 1, over none, singles and pairs. */
  readonly probability: number;
  readonly likelihood: Likelihood;
  /** No message names it: the figures of a bill do. */
  readonly reckoned?: true;
  /** A message names it and the answers speak against it: one of the two is wrong or out of date. */
  readonly disputed?: true;
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
}

/** The open answer that would put another cause first. */
export interface Flip {
  readonly question: QuestionId;
  readonly answer: string;
  readonly cause: CauseId;
}

export interface Diagnosis {
  /** "nothing-wrong": the leading cause is normal, and nothing speaks against the cover; with such a doubt it is a "cause". "cannot-tell": no cause is clearly ahead. "nothing-found": no finding and no answer. */
  readonly result: 'cause' | 'nothing-wrong' | 'cannot-tell' | 'nothing-found';
  /** All causes with any weight, most probable first, but for normal ones behind likely others; ties in the order of CAUSE_IDS. Empty for "nothing-found". */
  readonly causes: readonly RankedCause[];
  readonly nextQuestion: QuestionId | null;
  /** The causes that the next question separates, most probable first. */
  readonly separates: readonly CauseId[];
  readonly flips: readonly Flip[];
}
