import type { GateData } from './gate-data.ts';
import type { Search } from './gate-search.ts';

/** What a character may be in a text: bits. */
const FIRST = 1;
const SECOND = 2;
const ENOUGH = 4;
const WHITE = 8;

/** By two characters, with few that share a place. */
const PAIRS = 0x8000;
const placeOf = (first: number, second: number) => (first * 31 + second) & (PAIRS - 1);

/**
 * Finds words that are rare on pages which refuse nothing, in one pass over the text. A word is known by two of its characters
 * that seldom stand together; where they do, it is left to a closer look. With a regular expression for hundreds of Chinese
 * characters a browser looks for each one in a list of ranges, which takes ten times as long as this once it is warm.
 */
export function createRareWords({ search, invisible }: GateData): Search {
  const kinds = new Uint8Array(0x10000);
  const pairs = new Uint8Array(PAIRS);
  const fill = (ranges: string, kind: number) => {
    for (let at = 0; at < ranges.length; at += 2) kinds.fill(kind, ranges.charCodeAt(at), ranges.charCodeAt(at + 1) + 1);
  };
  fill(invisible, WHITE);
  fill(search.odd, ENOUGH);
  for (let at = 0; at < search.pairs.length; at += 2) {
    const first = search.pairs.charCodeAt(at);
    const second = search.pairs.charCodeAt(at + 1);
    kinds[first]! |= FIRST;
    kinds[second]! |= SECOND;
    pairs[placeOf(first, second)] = 1;
  }
  for (let at = 0; at < search.singles.length; at++) kinds[search.singles.charCodeAt(at)]! |= ENOUGH;

  return (text, see) => {
    let found = false;
    /** Where the last character was that is not white, and what would make a pair with it. */
    let first = 0;
    let wanted = ENOUGH;
    for (let at = 0, end = text.length; at < end; at++) {
      const kind = kinds[text.charCodeAt(at)]!;
      if (kind === 0) {
        wanted = ENOUGH;
        continue;
      }
      if (kind === WHITE) continue;
      if ((kind & wanted) !== 0) {
        const isEnough = (kind & ENOUGH) !== 0;
        if (isEnough || pairs[placeOf(text.charCodeAt(first), text.charCodeAt(at))] === 1) {
          if (!see?.(isEnough ? at : first, at + 1)) return true;
          found = true;
        }
      }
      wanted = (kind & FIRST) === 0 ? ENOUGH : ENOUGH | SECOND;
      first = at;
    }
    return found;
  };
}
