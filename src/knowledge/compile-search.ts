import type { GateData } from '../detect/gate-data.ts';
import { shortest } from './pattern-pieces.ts';
import { ORDINARY } from './piece-frequency.ts';

/** Letters between which nothing is seen, and full-width letters and digits: rare, and left to a closer look. */
const ODD =
  '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a';
const CHINESE = /[\u4e00-\u9fff]/;
const LETTER = /[a-zäöüß]/;
const SPACE = '\\s*';
/** What goes on behind white space, or behind more of it than is looked over here: that is left to a closer look. */
const after = (chars: string) => `(?:\\s{0,8}${chars}|\\s{9})`;

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Begins with one of its first characters, each followed by one of those that may come next. */
interface Branch {
  readonly next: Map<string, Branch>;
  isEnd: boolean;
}

function branchesOf(pieces: readonly string[]): Branch {
  const root: Branch = { next: new Map(), isEnd: false };
  for (const piece of pieces) {
    let branch = root;
    for (const char of piece.replaceAll(' ', '')) {
      if (!branch.next.has(char)) branch.next.set(char, { next: new Map(), isEnd: false });
      branch = branch.next.get(char)!;
    }
    branch.isEnd = true;
  }
  return root;
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
  const classOf = (chars: Iterable<string>) => `[${[...chars].map((char) => escape(formsOf(char))).join('')}]`;

  const sourceOf = ({ next, isEnd }: Branch): string => {
    if (isEnd || !next.size) return '';
    const ends = [...next].filter(([, branch]) => branch.isEnd).map(([char]) => char);
    const others = [...next].filter(([, branch]) => !branch.isEnd);
    const each = others.map(([char, branch]) => classOf(char) + SPACE + sourceOf(branch));
    return `(?:${[...(ends.length ? [classOf(ends)] : []), ...each].join('|')})`;
  };
  /** A number that says something is not a part of another one. */
  const plain = (piece: string) => (/^\d+$/.test(piece) ? `${piece}(?<!\\d${piece})(?!\\.?\\d)` : escape(piece));

  const words = shortest(triggers.words);
  const chinese = words.filter((piece) => CHINESE.test(piece));
  const signs = words.filter((piece) => !CHINESE.test(piece) && !LETTER.test(piece)).map(plain);
  const tree = branchesOf(chinese);
  const begins = [...tree.next].filter(([, { isEnd }]) => !isEnd);
  const singles = [...tree.next].filter(([, { isEnd }]) => isEnd).map(([char]) => char);
  const seconds = new Set(begins.flatMap(([, { next }]) => [...next.keys()]));
  const goesOn = (first: string, second: string) => tree.next.get(first)?.next.get(second);
  /** An ordinary word is passed over where no rare one goes on from it. This is read behind its first character. */
  const passed = ORDINARY.flatMap((word) => {
    const [first, second = '', ...rest] = word;
    const branch = tree.next.get(first!);
    const next = goesOn(first!, second);
    if (rest.length || !branch || branch.isEnd || next?.isEnd || !seconds.has(second)) return [];
    return classOf(second) + `(?<=${classOf(first!)}.)` + (next ? `(?!${after(classOf(next.next.keys()))})` : '');
  });
  /** Nor is the meeting of two of them, as in 医保账户 (account of the insurance), the beginning of any word, but for a few. */
  const ends = new Set(ORDINARY.map((word) => word.at(-1)!).filter((char) => tree.next.get(char)?.isEnd === false));
  const starts = new Set(ORDINARY.map(([char]) => char!).filter((char) => seconds.has(char)));
  const begun = [...ends].map((first) => [first, [...starts].filter((second) => goesOn(first, second))] as const);
  const unless = begun.filter(([, all]) => all.length).map(([first, all]) => `${classOf(first)}${classOf(all)}`);
  const met = `${classOf(starts)}(?<=${classOf(ends)}.)(?<!${unless.join('|') || '[]'})`;
  const latin = words.filter((piece) => !CHINESE.test(piece) && LETTER.test(piece));
  // White space before or behind a word counts nowhere; a search for it would begin anew at each of a million spaces.
  const inLatin = (piece: string) => [...piece.trim()].map((char) => (char === ' ' ? SPACE : escape(char))).join('');
  const spellings = (first: string, second: string) => [...formsOf(first)].flatMap((one) => [...formsOf(second)].map((two) => one + two));
  return {
    // One look at each character, and a second one at the few that may begin a word.
    candidates: `${classOf([...singles, ...begins.map(([char]) => char)])}(?:(?=${after(classOf(seconds))})(?!${[...passed, met].join('|')})|(?<=${classOf(singles)}))`,
    singles: singles.map(formsOf).join(''),
    pairs: begins.flatMap(([first, { next }]) => [...next.keys()].flatMap((second) => spellings(first, second))).join(''),
    words: sourceOf({ next: new Map(begins), isEnd: false }),
    signs: [`[${ODD}]`, ...signs].join('|'),
    latin: latin.map(inLatin).join('|'),
    labels: shortest(triggers.labels)
      .map((piece) => (CHINESE.test(piece) ? [...piece].map((char) => classOf(char)).join(SPACE) : inLatin(piece)))
      .join('|'),
  };
}
