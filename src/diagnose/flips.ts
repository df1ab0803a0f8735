import type { Outlook, Prospect } from './outlook.ts';

/** An answer less expected than this is no useful "unless". */
const THINKABLE = 0.02;

export interface FlipProspect extends Prospect {
  /** Place of the cause that would be first. */
  readonly first: number;
}

/** The open answers that would put another cause first, the most expected answer first. */
export function findFlips(outlooks: readonly Outlook[], first: number, catchAll: number): readonly FlipProspect[] {
  return outlooks
    .flatMap(({ prospects }) => prospects)
    .map((prospect) => ({ ...prospect, first: indexOfMax(prospect.claimed) }))
    .filter((flip) => flip.first !== first && flip.first !== catchAll && flip.chance >= THINKABLE)
    .sort((a, b) => b.chance - a.chance);
}

function indexOfMax(values: Float64Array): number {
  return values.reduce((best, value, index) => (value > (values[best] ?? 0) ? index : best), 0);
}
