import type { GateData } from '../detect/gate-data.ts';
import { shortest } from './pattern-pieces.ts';
import { frequency, ORDINARY } from './piece-frequency.ts';

/** Letters between which nothing is seen, and full-width letters and digits, in ranges: rare, and left to a closer look. */
const ODD =
  '\u00ad\u00ad\u034f\u034f\u061c\u061c\u115f\u1160\u17b4\u17b5\u180b\u180e\u200b\u200f\u202a\u202e\u2060\u206f\ufe00\ufe0f\ufeff\ufeff\uff10\uff19\uff21\uff3a\uff41\uff5a';
const CHINESE = /[\u4e00-\u9fff]/;
const LETTER = /[a-zäöüß]/;
const SPACE = '\\s*';

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const ends = new Set(ORDINARY.map((word) => word.at(-1)));
const starts = new Set(ORDINARY.map(([char]) => char));
/** Where two ordinary words meet, as in 医保账户 (account of the insurance), the two characters stand together often too. */
const MEETING = 100;
const frequencyOf = (pair: string) => frequency(pair) + (ends.has(pair[0]) && starts.has(pair[1]) ? MEETING : 0);

/** The two characters of a word that stand together most seldom. */
function rarestPair(word: string): string {
  const pairs = [...word].slice(1).map((_second, at) => word.slice(at, at + 2));
  return pairs.reduce((best, pair) => (frequencyOf(pair) < frequencyOf(best) ? pair : best));
}

/**
 * The plain searches of detect/gate-search.ts.
 * @param triggers pieces of which a text holds at least one, or a label and behind it an amount of nothing
 * @param variants Traditional character and its Simplified one, alternating
 */
export function compileSearch(
  triggers: { readonly words: Iterable<string>; readonly labels: Iterable<string> },
  variants: string,
): GateData['search'] {
  const written = new Map<string, string>();
  for (let at = 0; at < variants.length; at += 2)
    written.set(variants[at + 1]!, (written.get(variants[at + 1]!) ?? variants[at + 1]!) + variants[at]!);
  const formsOf = (char: string) => (LETTER.test(char) ? char + char.toUpperCase() : (written.get(char) ?? char));
  const classOf = (char: string) => `[${escape(formsOf(char))}]`;

  const words = shortest(triggers.words);
  const isLatin = (piece: string) => !CHINESE.test(piece) && LETTER.test(piece);
  const isNumber = (piece: string) => /^\d+$/.test(piece);
  const others = words.filter((piece) => !isLatin(piece) && !isNumber(piece)).map((piece) => piece.replaceAll(' ', ''));
  const pairs = new Set(others.filter(({ length }) => length > 1).map(rarestPair));
  // White space before or behind a word counts nowhere; a search for it would begin anew at each of a million spaces.
  const inLatin = (piece: string) => [...piece.trim()].map((char) => (char === ' ' ? SPACE : escape(char))).join('');
  const spellings = ([first = '', second = '']: string) =>
    [...formsOf(first)].flatMap((one) => [...formsOf(second)].map((two) => one + two));
  return {
    odd: ODD,
    singles: others
      .filter(({ length }) => length === 1)
      .map(formsOf)
      .join(''),
    pairs: [...pairs].flatMap(spellings).join(''),
    // A number that says something is not a part of another one.
    numbers: words
      .filter(isNumber)
      .map((piece) => `${piece}(?<!\\d${piece})(?!\\.?\\d)`)
      .join('|'),
    latin: words.filter(isLatin).map(inLatin).join('|'),
    labels: shortest(triggers.labels)
      .map((piece) => (CHINESE.test(piece) ? [...piece].map(classOf).join(SPACE) : inLatin(piece)))
      .join('|'),
  };
}
