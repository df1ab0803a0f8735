import { KEY, type PieceIndex } from '../detect/piece-search.ts';

/** The index of detect/piece-search.ts. */
export function compilePieces(numbers: ReadonlyMap<string, Iterable<number>>): PieceIndex {
  const byKey = Map.groupBy(numbers, ([piece]) => piece.slice(0, KEY));
  return Object.fromEntries([...byKey].map(([key, pieces]) => [key, pieces.map(([piece, all]) => [piece, ...all].join('\t')).join('\n')]));
}
