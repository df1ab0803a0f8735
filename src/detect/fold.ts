/**
 * One spelling for matching: NFKC (full and half width), lower case, no invisible characters, one account character,
 * Simplified for Traditional by the lexicon's table, and no spaces beside Chinese characters.
 */

export type Fold = (text: string) => string;

/** What the build ships for it. */
export interface FoldData {
  /** Traditional or variant character and its Simplified one, alternating. */
  readonly variants: string;
  /** Sources of regular expressions: what is not seen between letters, and spaces beside Chinese ones, ends of lines inside a sentence. */
  readonly invisible: string;
  readonly blank: string;
  readonly wrapped: string;
}

export function createFold({ variants: pairs, invisible, blank, wrapped }: FoldData): Fold {
  const [unseen, beside, inside] = [invisible, blank, wrapped].map((source) => new RegExp(source, 'g')) as [RegExp, RegExp, RegExp];
  const simplified = new Uint16Array(0x10000);
  for (let at = 0; at < pairs.length; at += 2) simplified[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1);
  // A regular expression of so many characters takes longer to make than a page has statements.
  const simplify = (text: string) => {
    let done = '';
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const to = simplified[text.charCodeAt(at)]!;
      if (!to) continue;
      done += text.slice(from, at) + String.fromCharCode(to);
      from = at + 1;
    }
    return done + text.slice(from);
  };
  return (text) =>
    simplify(text.normalize('NFKC').replace(unseen, '').toLowerCase())
      .replace(/[^\S\n]+/g, ' ')
      .replace(beside, '')
      .replace(/ ?\n\s*/g, '\n')
      .replace(inside, '')
      .trim();
}
