import type { GivenAnswer } from './case.ts';
import type { PreparedSignal } from './prepare.ts';

/** How far in odds one answer must bring down what a statement names, so that the two are said to disagree. */
const FALL = 5;
/** Below this share the answers have won, and the statement is no longer what is told. */
const OVERRULED = 0.01;
/** What a disputed statement may claim at most. The other answers tell who the person is, not which of the two is right. */
const DISPUTED = 0.7;

/** A statement and an answer that cannot both be right: "not paid" says the page, "paid" says the person. */
export interface Dispute {
  readonly statement: PreparedSignal;
  /** What is left to each hypothesis. */
  readonly weights: Float64Array;
}

/**
 * The statement that an answer speaks against most, if there is one.
 * @param weights of the hypotheses with findings and answers, without the wording: it tells what a message says, not whether that holds
 */
export function disputeOf(signals: readonly PreparedSignal[], answers: readonly GivenAnswer[], weights: Float64Array): Dispute | undefined {
  let disputed: { readonly statement: PreparedSignal; readonly named: Uint8Array; readonly share: number } | undefined;
  for (const signal of signals) {
    const { named } = signal;
    if (!named) continue;
    const share = shareOf(weights, named);
    if (share < OVERRULED || share >= (disputed?.share ?? 1)) continue;
    if (answers.some(({ given }) => odds(shareOf(weights, named, given)) >= FALL * odds(share)))
      disputed = { statement: signal, named, share };
  }
  if (!disputed) return undefined;
  const { statement, named, share } = disputed;
  const left = Math.min(share, DISPUTED);
  return {
    statement,
    weights: weights.map((weight, index) => weight * (named[index] ? left / share : (1 - left) / (1 - share))),
  };
}

/** @param without P(answer | hypothesis) of an answer that is left out */
function shareOf(weights: Float64Array, named: Uint8Array, without?: Float64Array): number {
  let part = 0;
  let total = 0;
  for (let index = 0; index < weights.length; index++) {
    const weight = (weights[index] ?? 0) / (without?.[index] ?? 1);
    total += weight;
    if (named[index]) part += weight;
  }
  return part / total;
}

const odds = (share: number): number => share / (1 - share);
