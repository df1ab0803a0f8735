/**
 * One spelling for matching: NFKC (full and half width), lower case, no invisible characters, one account character,
 * Simplified for Traditional by the lexicon's table, and no spaces beside Chinese characters.
 */

/** Invisible or formatting characters that people and pages put between letters: soft hyphen, zero width, bidi, byte order mark. */
const INVISIBLE = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
/** A line that ends in the middle of a sentence goes on in the next one; a short one is a title of its own. */
const WRAPPED_LINE = /(?<=[\u4e00-\u9fff]{6})\n(?=[\u4e00-\u9fff])/g;
const SPACE_BESIDE_CHINESE = /(?<=[\u3001-\u9fff]) +| +(?=[\u3001-\u9fff])/g;

export type Fold = (text: string) => string;

/** @param pairs Traditional or variant character followed by its Simplified one, all in one string */
export function createFold(pairs: string): Fold {
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
    simplify(text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase())
      .replace(/￥/g, '¥')
      .replace(/’/g, "'")
      .replace(/[^\S\n]+/g, ' ')
      .replace(SPACE_BESIDE_CHINESE, '')
      .replace(/ ?\n\s*/g, '\n')
      .replace(WRAPPED_LINE, '')
      .trim();
}
