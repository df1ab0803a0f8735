/**
 * The codewords of a QR code (ISO/IEC 18004) in byte mode at error correction level L, which gives the largest squares on a screen:
 * nothing wears off there.
 */

/** Of each version from 1 on: codewords for correction in a block, and blocks. */
const CORRECTION = [
  7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30,
  30, 30, 30, 30, 30,
];
const BLOCKS = [
  1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25,
];
const BYTE_MODE = 0b0100;
const MODE_BITS = 4;
const PADDING = [0xec, 0x11];
/** From this version on the length takes two bytes. */
const LONG_LENGTH_FROM = 10;
/** The field of 256 elements that the correction is reckoned in. */
const FIELD = 0x11d;

export interface Codewords {
  readonly version: number;
  readonly words: Uint8Array;
}

/** How many patterns for alignment stand in a row. */
export const alignments = (version: number): number => (version === 1 ? 0 : Math.floor(version / 7) + 2);

/** The codewords that a code of this size has room for: all squares but those of its fixed patterns. */
function roomIn(version: number): number {
  const size = version * 4 + 17;
  const finders = 3 * 64 + 31;
  const timing = 2 * (size - 16);
  const rows = alignments(version);
  // Two of each outermost row and column stand on the timing; three corners have a finder instead.
  const aligning = rows && (rows * rows - 3) * 25 - (rows - 2) * 10;
  const versions = version < 7 ? 0 : 36;
  return (size * size - finders - timing - aligning - versions) >> 3;
}

function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) product = ((product << 1) ^ (product & 0x80 ? FIELD : 0) ^ (b & (1 << bit) ? a : 0)) & 0xff;
  return product;
}

/** The coefficients of (x - 1)(x - 2)(x - 4)…, without the first. */
function generator(degree: number): number[] {
  const result: number[] = [...Array<number>(degree - 1).fill(0), 1];
  for (let round = 0, root = 1; round < degree; round++, root = times(root, 2))
    for (let at = 0; at < degree; at++) result[at] = times(result[at] ?? 0, root) ^ (result[at + 1] ?? 0);
  return result;
}

function correctionOf(data: Uint8Array, divisor: readonly number[]): Uint8Array {
  const rest = new Uint8Array(divisor.length);
  for (const byte of data) {
    const factor = byte ^ (rest[0] ?? 0);
    rest.copyWithin(0, 1);
    rest[rest.length - 1] = 0;
    divisor.forEach((coefficient, at) => (rest[at] = (rest[at] ?? 0) ^ times(coefficient, factor)));
  }
  return rest;
}

/** The bytes behind mode and length, shifted by half a byte, and what fills the rest. */
function dataWords(bytes: Uint8Array, version: number, room: number): Uint8Array {
  const length = version < LONG_LENGTH_FROM ? [bytes.length] : [bytes.length >> 8, bytes.length & 0xff];
  const shifted = [BYTE_MODE, ...length, ...bytes, 0];
  const words = new Uint8Array(room);
  for (let at = 0; at < shifted.length - 1; at++) words[at] = ((shifted[at] ?? 0) << MODE_BITS) | ((shifted[at + 1] ?? 0) >> MODE_BITS);
  for (let at = shifted.length - 1, turn = 0; at < room; at++, turn ^= 1) words[at] = PADDING[turn] ?? 0;
  return words;
}

/** What a text is written with in the smallest code that holds it; undefined where none does. */
export function codewordsOf(text: string): Codewords | undefined {
  const bytes = new TextEncoder().encode(text);
  for (const [at, count] of BLOCKS.entries()) {
    const version = at + 1;
    const correction = CORRECTION[at] ?? 0;
    const all = roomIn(version);
    const room = all - correction * count;
    if (bytes.length + (version < LONG_LENGTH_FROM ? 2 : 3) > room) continue;
    const data = dataWords(bytes, version, room);
    const divisor = generator(correction);
    // The first blocks may be one word shorter than the others.
    const short = Math.floor(room / count);
    const longFrom = count - (room % count);
    const blocks = Array.from({ length: count }, (_, block) => {
      const from = block * short + Math.max(0, block - longFrom);
      return data.subarray(from, from + short + (block < longFrom ? 0 : 1));
    });
    const words: number[] = [];
    const inTurn = (parts: readonly Uint8Array[], longest: number) => {
      for (let word = 0; word < longest; word++) for (const part of parts) if (word < part.length) words.push(part[word] ?? 0);
    };
    inTurn(blocks, short + 1);
    inTurn(
      blocks.map((block) => correctionOf(block, divisor)),
      correction,
    );
    return { version, words: Uint8Array.from(words) };
  }
  return undefined;
}
