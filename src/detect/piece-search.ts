/**
 * Pieces of text by their first characters, one in a line, each with the numbers that it stands for, and tabs between; by nothing,
 * the numbers that every text stands for. It is read as it is needed, for most pages need little of it.
 */
export type PieceIndex = Readonly<Record<string, string>>;

/** Characters by which a piece is looked up. */
export const KEY = 2;

/** Finds the numbers that the pieces in a text stand for, in one pass over it. */
export function createPieceSearch(index: PieceIndex): (text: string) => ReadonlySet<number> {
  const known = new Map<string, readonly (readonly [piece: string, numbers: readonly number[]])[]>();
  const linesOf = (key: string) => {
    let lines = known.get(key);
    if (!lines && Object.hasOwn(index, key)) {
      lines = index[key]!.split('\n').map((line) => {
        const [piece = '', ...numbers] = line.split('\t');
        return [piece, numbers.map(Number)] as const;
      });
      known.set(key, lines);
    }
    return lines ?? [];
  };
  return (text) => {
    const found = new Set<number>();
    const seek = (key: string, at: number) => {
      for (const [piece, numbers] of linesOf(key)) if (text.startsWith(piece, at)) for (const each of numbers) found.add(each);
    };
    seek('', 0);
    for (let at = 0; at < text.length; at++) for (let end = at + 1; end <= at + KEY; end++) seek(text.slice(at, end), at);
    return found;
  };
}
