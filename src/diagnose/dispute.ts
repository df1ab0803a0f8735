import type { PreparedSignal } from './prepare.ts';

/** What the answers must have left to the causes that a statement names, so that the two are said to disagree. */
const DISPUTED = 0.7;
/** Below this the answers have won. */
const OVERRULED = 0.01;
/** How far in odds the answers must have brought it down: less is the doubt that was there before. */
const FALL = 4;

/**
 * The statement that the answers speak against most, if any: "not paid" says the page, "paid" says the person, and one of the two is
 * wrong or out of date.
 * @param found weights after the findings alone
 * @param weights the same with the answers
 */
export function disputedBy(signals: readonly PreparedSignal[], found: Float64Array, weights: Float64Array): PreparedSignal | undefined {
  let disputed: PreparedSignal | undefined;
  let least = DISPUTED;
  for (const signal of signals) {
    if (!signal.named) continue;
    const share = shareOf(weights, signal.named);
    if (share > least || share < OVERRULED || odds(shareOf(found, signal.named)) < FALL * odds(share)) continue;
    [disputed, least] = [signal, share];
  }
  return disputed;
}

function shareOf(weights: Float64Array, named: Uint8Array): number {
  let part = 0;
  let total = 0;
  for (let index = 0; index < weights.length; index++) {
    total += weights[index] ?? 0;
    if (named[index]) part += weights[index] ?? 0;
  }
  return part / total;
}

const odds = (share: number): number => share / (1 - share);
