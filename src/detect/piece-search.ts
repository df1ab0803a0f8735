/**
 * Pieces of text by their first characters, one in a line, each with the numbers that it stands for, and tabs between; by nothing,
 * the numbers that every text stands for. It is read as it is needed, for most pages need little of it.
 */
export type PieceIndex = Readonly<Record<string, string>>;

/** Characters by which a piece is looked up. */
export const KEY = 2;

type Lines = readonly (readonly [piece: string, numbers: readonly number[]])[];

/** What begins with a character: by that alone, and by it and the next one. */
interface Beginning {
  readonly lines: Lines;
  readonly byNext: Map<number, Lines>;
}

/** Finds the numbers that the pieces in a text stand for, in one pass over it. */
export function createPieceSearch(index: PieceIndex): (text: string) => ReadonlySet<number> {
  const linesOf = (key: string): Lines =>
    !Object.hasOwn(index, key)
      ? []
      : index[key]!.split('\n').map((line) => {
          const [piece = '', ...numbers] = line.split('\t');
          return [piece, numbers.map(Number)];
        });
  /** By the codes of characters: to look up a piece of the text itself takes far longer. */
  const beginnings = new Map<number, Beginning>();
  let always: Lines | undefined;
  const beginningAt = (text: string, at: number): Beginning => {
    const code = text.charCodeAt(at);
    let found = beginnings.get(code);
    if (!found) beginnings.set(code, (found = { lines: linesOf(text[at]!), byNext: new Map() }));
    return found;
  };
  return (text) => {
    const found = new Set<number>();
    const seek = (lines: Lines, at: number) => {
      for (const [piece, numbers] of lines) if (text.startsWith(piece, at)) for (const each of numbers) found.add(each);
    };
    seek((always ??= linesOf('')), 0);
    for (let at = 0; at < text.length; at++) {
      const { lines, byNext } = beginningAt(text, at);
      if (lines.length) seek(lines, at);
      const next = text.charCodeAt(at + 1);
      let longer = byNext.get(next);
      if (!longer) byNext.set(next, (longer = linesOf(text.slice(at, at + KEY))));
      if (longer.length && longer !== lines) seek(longer, at);
    }
    return found;
  };
}
