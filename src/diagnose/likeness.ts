import type { CauseId } from '../domain/causes.ts';
import { createFold } from '../detect/fold.ts';
import type { CauseModel, SayingsModel } from './model.ts';
import { wordingOf, gramsOf } from './wording.ts';

/** How many of the nearest sayings are asked. */
const NEAREST = 30;
/** From this likeness of the nearest one on, 0 to 1, their word is taken in full. */
const ALIKE = 0.4;
/** Share that wording leaves to every cause, for what is said in words that nobody thought of. */
const UNHEARD = 0.1;
/** A message of fewer words says little more than the signal that was found in it. */
const LONG = 14;
/** How much wording counts against findings and answers: likeness of words is no likelihood. More than this overrules answers. */
const TRUST = 0.8;

interface Neighbour {
  readonly saying: number;
  readonly likeness: number;
}

/** By cause, in the order given: how far the wording of the messages speaks for it, above 0 and up to about 1. Null where it says nothing. */
export type Likeness = (quotes: readonly string[]) => Float64Array | null;

/**
 * Compares a message with sayings whose cause is known, as a person does who has heard many of them: cosine of the words and pairs of
 * words that both hold, rare ones counting more (inverse document frequency), and the nearest sayings vote with the square of it.
 */
export function createLikeness(model: SayingsModel, causes: readonly CauseModel[]): Likeness {
  const { text, norms, causes: sayings } = model;
  const fold = createFold(model);
  const starts = startsOf(text);
  const catchAll = causes.findIndex((cause) => cause.catchAll);
  const places = sayings.flatMap(([id, count]) => Array.from({ length: count }, () => placeOf(id, causes)));

  function votes(quote: string): Float64Array | null {
    const words = wordingOf(fold(quote));
    const near = nearest(gramsOf(words));
    const best = near[0]?.likeness ?? 0;
    if (best === 0) return null;
    const shares = new Float64Array(causes.length);
    let total = 0;
    for (const { saying, likeness } of near) {
      const place = places[saying] ?? -1;
      shares[place] = (shares[place] ?? 0) + likeness ** 2;
      total += likeness ** 2;
    }
    const trust = TRUST * Math.min(1, best / ALIKE) * Math.min(1, words.length / LONG);
    const given = shares.map((share) => (UNHEARD + share / total) ** trust);
    // What is outside the list is said in any words.
    return catchAll < 0 ? given : given.fill(Math.max(...given), catchAll, catchAll + 1);
  }

  /** The sayings most alike, the nearest first; of equals the earlier one. */
  function nearest(grams: readonly string[]): readonly Neighbour[] {
    const dots = new Float64Array(norms.length);
    let square = 0;
    for (const gram of grams) {
      const lines = linesWith(gram, text, starts);
      const rarity = Math.log(1 + norms.length / Math.max(1, lines.length));
      square += rarity ** 2;
      for (const line of lines) dots[line] = (dots[line] ?? 0) + rarity ** 2;
    }
    const length = Math.sqrt(square);
    const near: Neighbour[] = [];
    for (let saying = 0; saying < dots.length; saying++) {
      const likeness = (dots[saying] ?? 0) / (length * (norms[saying] ?? 1));
      if (!likeness || likeness <= (near[NEAREST - 1]?.likeness ?? 0)) continue;
      const farther = near.findIndex((other) => other.likeness < likeness);
      near.splice(farther < 0 ? near.length : farther, 0, { saying, likeness });
      near.length = Math.min(near.length, NEAREST);
    }
    return near;
  }

  // Of several messages each counts for its part: the same thing said twice is no second piece of evidence.
  return (quotes) => {
    const heard = [...new Set(quotes)].flatMap((quote) => votes(quote) ?? []);
    if (heard.length === 0) return null;
    return Float64Array.from(causes, (_, place) => heard.reduce((product, by) => product * (by[place] ?? 1), 1) ** (1 / heard.length));
  };
}

const placeOf = (id: CauseId, causes: readonly CauseModel[]): number => causes.findIndex((cause) => cause.id === id);

/** Where each line begins, and the end of the text. */
function startsOf(text: string): Int32Array {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return Int32Array.from([...starts, text.length + 1]);
}

/** Numbers of the lines that hold the words, each once. */
function linesWith(words: string, text: string, starts: Int32Array): readonly number[] {
  const lines: number[] = [];
  let line = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, starts[line + 1])) {
    while ((starts[line + 1] ?? Infinity) <= at) line++;
    lines.push(line);
  }
  return lines;
}
