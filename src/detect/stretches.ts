/** A condition is met within this many characters that count; white space does not. */
export const REACH = 320;
/** Label and value stand at most this far apart, with all the white space of the source between. */
export const REACH_CHARS = 800;
/** With more than these, next to nothing of a text is left out. */
const MOST = 30;

type Stretch = readonly [from: number, to: number];

const isWhite = (code: number) => code <= 0x20 || code === 0xa0 || code === 0x3000;

/** How far what belongs to a place may stand from it: backward with a step of -1. */
function endOfReach(text: string, at: number, step: 1 | -1): number {
  let end = at;
  for (let counted = 0, chars = 0; counted <= REACH && chars <= REACH_CHARS; chars++, end += step) {
    if (end < 0 || end > text.length) break;
    if (!isWhite(text.charCodeAt(end))) counted++;
  }
  return end;
}

/** Gathers where in a text something rare stands. */
export interface Spots {
  /** Answers whether it is worth while to tell more. */
  readonly see: (from: number, to: number) => boolean;
  /**
   * Asked for the parts of the text one behind the other, by their lengths: can a part belong to what was seen?
   * Nothing where that is too much: then all parts are to be read.
   */
  readonly partsOf: (text: string) => ((length: number) => boolean) | undefined;
}

export function createSpots(): Spots {
  const spots: Stretch[] = [];
  return {
    see: (from, to) => spots.push([from, to]) <= MOST,
    partsOf(text) {
      if (spots.length > MOST) return undefined;
      const stretches = spots.map(([from, to]): Stretch => [endOfReach(text, from, -1), endOfReach(text, to, 1)]);
      let end = 0;
      return (length) => {
        const begin = end;
        end += length;
        return stretches.some(([from, to]) => begin <= to && end >= from);
      };
    },
  };
}
