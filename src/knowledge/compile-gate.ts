import { shortest } from './pattern-pieces.ts';

/** Between two characters of a word a page may put spaces or invisible characters; `~` stands for them until the content script fills it in. */
const LOOSE = '~';

const CHINESE = /[\u4e00-\u9fff]/;

const escape = (char: string) => char.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** A character with its Traditional forms, and its full-width form where it is ASCII. */
function variantsOf(char: string, traditional: ReadonlyMap<string, string>): string {
  const wide = char > ' ' && char < '\u007f' ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : '';
  const all = char + (traditional.get(char) ?? '') + wide;
  return all.length > 1 ? `[${[...all].map(escape).join('')}]` : escape(char);
}

/**
 * Source of one regular expression (flag "i") over raw page text, for a single native read of a block: the pieces of all signals,
 * in every way a page may write them. A block without any holds no statement.
 * @param variants Traditional character and its Simplified one, alternating
 */
export function compileGate(pieces: Iterable<readonly string[]>, variants: string): string {
  const traditional = new Map<string, string>();
  for (let at = 0; at < variants.length; at += 2)
    traditional.set(variants[at + 1]!, (traditional.get(variants[at + 1]!) ?? '') + variants[at]!);
  return shortest([...pieces].flat())
    .map((piece) => [...piece].map((char) => (char === ' ' ? '\\s' : variantsOf(char, traditional))).join(CHINESE.test(piece) ? LOOSE : ''))
    .join('|');
}
