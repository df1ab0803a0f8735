/**
 * Pieces of text by their first characters, one in a line, each with the numbers that it stands for, and tabs between; by nothing,
 * the numbers that every text stands for. It is read as it is needed, for most pages need little of it: a few long texts travel
 * and are kept at far less cost than thousands of short ones.
 */
export type PieceIndex = Readonly<Record<string, string>>;

interface Line {
  readonly piece: string;
  readonly numbers: string;
}

/** What begins with a character: by that alone, and by it and the next one. */
type Beginning = ReadonlyMap<number, readonly Line[]>;

/** In the place of the next character, where there is none. */
const ALONE = -1;

/** Finds the numbers that the pieces in a text stand for, in one pass over it. */
export function createPieceSearch(index: PieceIndex): (text: string) => ReadonlySet<number> {
  const linesOf = (key: string): readonly Line[] =>
    !Object.hasOwn(index, key)
      ? []
      : index[key]!.split('\n').map((line) => {
          const end = line.indexOf('\t');
          return { piece: line.slice(0, end), numbers: line.slice(end + 1) };
        });
  /** By the codes of characters: to look up a piece of the text itself takes far longer. */
  const beginnings = new Map<number, Beginning>();
  let always: readonly Line[] | undefined;
  /** Taken apart once: the messages of a page hold the same words. */
  const known = new Map<string, readonly number[]>();
  const numbersOf = (line: string): readonly number[] => {
    let numbers = known.get(line);
    if (!numbers) known.set(line, (numbers = line.split('\t').map(Number)));
    return numbers;
  };
  const beginningAt = (text: string, at: number): Beginning => {
    const code = text.charCodeAt(at);
    let found = beginnings.get(code);
    if (!found)
      beginnings.set(code, (found = Map.groupBy(linesOf(text[at]!), ({ piece }) => (piece.length > 1 ? piece.charCodeAt(1) : ALONE))));
    return found;
  };
  return (text) => {
    const found = new Set<number>();
    const seek = (lines: readonly Line[] = [], at: number) => {
      for (const { piece, numbers } of lines) if (text.startsWith(piece, at)) for (const each of numbersOf(numbers)) found.add(each);
    };
    seek((always ??= linesOf('')), 0);
    for (let at = 0; at < text.length; at++) {
      const beginning = beginningAt(text, at);
      if (!beginning.size) continue;
      seek(beginning.get(ALONE), at);
      seek(beginning.get(text.charCodeAt(at + 1)), at);
    }
    return found;
  };
}
