import type { CauseModel } from './model.ts';

/** What may be going on, as two columns of places in the list of causes; -1 is nobody. First the hypothesis that no known cause holds. */
export interface Hypotheses {
  readonly count: number;
  readonly first: Int16Array;
  readonly second: Int16Array;
}

/**
 * Every explanation that is weighed: none, each cause, each pair. Real cases pair up (unpaid and out of area), triples are too rare
 * to matter. A catch-all cause pairs with nothing, and two causes that no insured person can have at once are no pair.
 */
export function enumerateHypotheses(causes: readonly CauseModel[]): Hypotheses {
  const rows: [number, number][] = [[-1, -1]];
  for (const first of causes.keys()) rows.push([first, -1]);
  causes.forEach((a, first) => {
    causes.forEach((b, second) => {
      if (second > first && canBePair(a, b)) rows.push([first, second]);
    });
  });
  return {
    count: rows.length,
    first: Int16Array.from(rows, ([first]) => first),
    second: Int16Array.from(rows, ([, second]) => second),
  };
}

const canBePair = (a: CauseModel, b: CauseModel): boolean =>
  !a.catchAll && !b.catchAll && a.appliesTo.some((type) => b.appliesTo.includes(type));
