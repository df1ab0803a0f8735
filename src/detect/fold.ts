/**
 * One spelling for matching: NFKC (full and half width), lower case, no invisible characters, one account character,
 * Simplified for Traditional by the lexicon's table, and no spaces beside Chinese characters.
 */

/** A line that ends in the middle of a sentence goes on in the next one; a short one is a title of its own. */
const WRAPPED_LINE = /(?<=[\u4e00-\u9fff]{6})\n(?=[\u4e00-\u9fff])/g;
const SPACE_BESIDE_CHINESE = /(?<=[\u3001-\u9fff]) | (?=[\u3001-\u9fff])/g;

export type Fold = (text: string) => string;

/** What the build ships for it. */
export interface FoldData {
  /** Traditional or variant character and its Simplified one, alternating. */
  readonly variants: string;
  /** Source of a regular expression for what is not seen between letters. */
  readonly invisible: string;
}

export function createFold({ variants: pairs, invisible }: FoldData): Fold {
  const unseen = new RegExp(invisible, 'g');
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
      .replace(/￥/g, '¥')
      .replace(/’/g, "'")
      .replace(/[^\S\n]+/g, ' ')
      .replace(SPACE_BESIDE_CHINESE, '')
      .replace(/ ?\n\s*/g, '\n')
      .replace(WRAPPED_LINE, '')
      .trim();
}
