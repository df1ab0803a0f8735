import { ENTRIES, type Entry } from '../domain/entries.ts';
import type { Hypotheses } from './hypotheses.ts';
import type { CauseModel, SignalModel } from './model.ts';

/** Cases in 100 for an entry that a cause does not name: nearly never, but not impossible. */
const UNNAMED = 0.2;
/**
 * How far the files' shares are believed. They rest on samples worth twenty cases or on judgement, so a cause that is said to be ten
 * times as common counts a little more than twice: what is seen and answered soon weighs more. With the square root, blurring the shares
 * alone turned the first cause of 3 to 4 vignettes in 100 round.
 */
const believed = (share: number): number => share ** 0.35;
/** Share of cases that nothing on the list explains, before anything is known. */
const NONE = 0.02;
/** How much rarer a pair is than two independent causes would make it; about one case in ten then has two. */
const PAIRING = 0.25;
/**
 * How much rarer again where a member explains nothing that was found: such a pair covers the findings no better than its other member
 * (the irredundant covers of Reggia, Nau and Wang, 1983). Otherwise what is merely common would stand behind every cause that a page names.
 */
const IDLE = 0.25;

/**
 * How people come when no page said anything: judgement worth twenty cases, moved by the stories of 32 people who named no message. A
 * payment or a card that is refused mostly shows one; without it, contributions turn out missing or never reported, an account is
 * empty, or a claim was turned down.
 */
const UNTOLD: Readonly<Record<Entry, number>> = {
  arrears: 0.2,
  'balance-zero': 0.25,
  'fund-paid-zero': 0.11,
  'payment-failed': 0.08,
  'card-refused': 0.09,
  'record-missing': 0.1,
  'claim-refused': 0.17,
};

/** Share of each cause among the cases that begin with the entry; sums to 1 - NONE whatever the files' numbers sum to. */
export function entryPriors(causes: readonly CauseModel[]): ReadonlyMap<Entry, Float64Array> {
  return new Map(
    ENTRIES.map((entry) => {
      const shares = Float64Array.from(causes, (cause) => believed(cause.priors[entry] ?? UNNAMED));
      const total = shares.reduce((sum, share) => sum + share, 0);
      return [entry, shares.map((share) => ((1 - NONE) * share) / total)];
    }),
  );
}

/** Weights of the entries that the observed signals speak of. A vague signal counts only when there is no more telling one. */
export function entriesOf(signals: readonly SignalModel[]): ReadonlyMap<Entry, number> {
  const telling = signals.filter((signal) => !signal.fallback);
  const counted = new Set((telling.length > 0 ? telling : signals).flatMap(({ entry }) => entry ?? []));
  const isUntold = counted.size === 0;
  return new Map(
    ENTRIES.filter((entry) => isUntold || counted.has(entry)).map((entry) => [entry, isUntold ? UNTOLD[entry] : 1 / counted.size]),
  );
}

/**
 * Weight of each hypothesis before the findings: the mixture over the entries. Not normalised.
 * @param explains by cause: whether it has anything to say about what was found
 */
export function priorWeights(
  hypotheses: Hypotheses,
  byEntry: ReadonlyMap<Entry, Float64Array>,
  entries: ReadonlyMap<Entry, number>,
  dismissed: readonly boolean[],
  explains: readonly boolean[],
): Float64Array {
  const shares = dismissed.map((isDismissed, cause) =>
    isDismissed ? 0 : [...entries].reduce((sum, [entry, weight]) => sum + weight * (byEntry.get(entry)?.[cause] ?? 0), 0),
  );
  const weights = new Float64Array(hypotheses.count);
  for (let index = 0; index < weights.length; index++) {
    const first = hypotheses.first[index] ?? -1;
    const second = hypotheses.second[index] ?? -1;
    const one = shares[first];
    const two = shares[second];
    if (one === undefined) weights[index] = NONE;
    else if (two === undefined) weights[index] = one;
    else weights[index] = PAIRING * one * two * (explains[first] && explains[second] ? 1 : IDLE);
  }
  return weights;
}
