import { quantile } from './measures.ts';
import { randomFrom } from './random.ts';

const DRAWS = 1000;
const SEED = 405;
/** Nineteen times in twenty the figure lies between the two. */
export type Interval = readonly [low: number, high: number];

/**
 * Where a figure would lie with other stories of the same kind: whole stories are drawn with replacement, for the tellings of a story in
 * several languages succeed and fail together.
 */
export function intervalOf<T>(stories: readonly (readonly T[])[], figure: (items: readonly T[]) => number): Interval {
  const random = randomFrom(SEED);
  const figures = Array.from({ length: DRAWS }, () => figure(stories.flatMap(() => stories[Math.floor(random() * stories.length)] ?? [])));
  return [quantile(figures, 0.025), quantile(figures, 0.975)];
}

/** The same of a share. Where nothing failed, drawing again shows no failure either: then as many failures as may have stayed unseen. */
export function shareInterval<T>(stories: readonly (readonly T[])[], holds: (item: T) => boolean): Interval {
  const counted = stories.map((items) => items.map(holds));
  if (counted.flat().every(Boolean)) return [0.05 ** (1 / Math.max(1, stories.length)), 1];
  return intervalOf(counted, (all) => all.filter(Boolean).length / Math.max(1, all.length));
}
