import { alignments, codewordsOf } from './qr-words.ts';

/** Rows of squares, true where one is dark. */
export type QrSquares = readonly (readonly boolean[])[];

/** Which squares a mask turns round. */
const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];
const LEVEL_L = 0b01;

/** A number with the check bits that a generator leaves behind it. */
function checked(value: number, generator: number): number {
  const bits = 31 - Math.clz32(generator);
  let rest = value << bits;
  while (rest >= 1 << bits) rest ^= generator << (Math.clz32(generator) - Math.clz32(rest));
  return (value << bits) | rest;
}

/** Where patterns for alignment have their middle, along one side. */
function alignedAt(version: number): readonly number[] {
  const count = alignments(version);
  if (!count) return [];
  const step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, at) => version * 4 + 10 - (count - 2 - at) * step)];
}

type Draft = (boolean | undefined)[][];

/** The patterns that are the same for every text; the squares of the format are taken, and light. */
function frame(version: number): Draft {
  const size = version * 4 + 17;
  const draft: Draft = Array.from({ length: size }, () => Array<boolean | undefined>(size).fill(undefined));
  const rings = (x: number, y: number, reach: number, light: readonly number[]) => {
    for (let dy = -reach; dy <= reach; dy++)
      for (let dx = -reach; dx <= reach; dx++)
        if (draft[y + dy] && x + dx >= 0 && x + dx < size) draft[y + dy]![x + dx] = !light.includes(Math.max(Math.abs(dx), Math.abs(dy)));
  };
  for (let at = 0; at < size; at++) draft[6]![at] = draft[at]![6] = at % 2 === 0;
  const middles = alignedAt(version);
  const last = middles.length - 1;
  for (const [row, y] of middles.entries())
    for (const [column, x] of middles.entries())
      if (!((row === 0 && (column === 0 || column === last)) || (row === last && column === 0))) rings(x, y, 2, [1]);
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    rings(x, y, 4, [2, 4]);
  writeFormat(draft, 0);
  if (version >= 7) {
    const bits = checked(version, 0x1f25);
    for (let at = 0; at < 18; at++) {
      const [far, near] = [size - 11 + (at % 3), Math.floor(at / 3)];
      draft[far]![near] = draft[near]![far] = ((bits >> at) & 1) === 1;
    }
  }
  return draft;
}

/** Level and mask, twice: around the first finder, and beside the two others. */
function writeFormat(draft: Draft, mask: number): void {
  const size = draft.length;
  const bits = checked((LEVEL_L << 3) | mask, 0x537) ^ 0x5412;
  for (let at = 0; at < 15; at++) {
    const dark = ((bits >> at) & 1) === 1;
    // Along the finder the line of the timing is left out.
    const along = at < 6 ? at : at < 8 ? at + 1 : 0;
    const back = at < 8 ? 0 : at === 8 ? 7 : 14 - at;
    if (at < 8) draft[along]![8] = dark;
    else draft[8]![back] = dark;
    if (at < 8) draft[8]![size - 1 - at] = dark;
    else draft[size - 15 + at]![8] = dark;
  }
  draft[size - 8]![8] = true;
}

/** The free squares in the order in which bits are written: up and down in pairs of columns, from the right. */
function* freeSquares(draft: Draft): Generator<readonly [x: number, y: number]> {
  const size = draft.length;
  for (let right = size - 1, up = true; right > 0; right -= 2, up = !up) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++)
      for (const x of [right, right - 1]) {
        const y = up ? size - 1 - step : step;
        if (draft[y]![x] === undefined) yield [x, y];
      }
  }
}

/** How hard a code is to read, by the four rules of the standard. */
function penalty(squares: QrSquares): number {
  const size = squares.length;
  const lines = [...squares, ...squares.map((_, x) => squares.map((row) => row[x] ?? false))].map((line) =>
    line.map((dark) => (dark ? '1' : '0')).join(''),
  );
  let sum = 0;
  for (const line of lines) {
    for (const [run] of line.matchAll(/(.)\1{4,}/g)) sum += run.length - 2;
    sum += 40 * [...line.matchAll(/(?=10111010000|00001011101)/g)].length;
  }
  for (let y = 1; y < size; y++)
    for (let x = 1; x < size; x++) {
      const dark = squares[y]![x];
      if (dark === squares[y - 1]![x] && dark === squares[y]![x - 1] && dark === squares[y - 1]![x - 1]) sum += 3;
    }
  const dark = squares.flat().filter(Boolean).length;
  return sum + 10 * Math.floor(Math.abs(dark * 20 - size * size * 10) / (size * size));
}

/** A text as a QR code (ISO/IEC 18004), without the light border around it; undefined where it is too long for one. Pure. */
export function qrCode(text: string): QrSquares | undefined {
  const coded = codewordsOf(text);
  if (!coded) return undefined;
  const draft = frame(coded.version);
  const free = [...freeSquares(draft)];
  const masked = MASKS.map((turns, mask) => {
    const squares = draft.map((row) => [...row]);
    writeFormat(squares, mask);
    for (const [at, [x, y]] of free.entries())
      squares[y]![x] = ((((coded.words[at >> 3] ?? 0) >> (7 - (at & 7))) & 1) === 1) !== turns(x, y);
    return squares as QrSquares as boolean[][];
  });
  const [best] = masked.map((squares) => ({ squares, harm: penalty(squares) })).sort((a, b) => a.harm - b.harm);
  return best?.squares;
}
