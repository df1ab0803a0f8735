import type { PieceIndex } from '../detect/piece-search.ts';

/** The index of detect/piece-search.ts. */
export function compilePieces(numbers: ReadonlyMap<string, Iterable<number>>): PieceIndex {
  const byFirst = Map.groupBy(numbers, ([piece]) => piece.slice(0, 1));
  return Object.fromEntries(
    [...byFirst].map(([key, pieces]) => [key, pieces.map(([piece, all]) => [piece, ...all].join('\t')).join('\n')]),
  );
}
