import type { Term } from './load.ts';

/** Between two characters of a word a page may put spaces or invisible characters. */
const LOOSE = '[\\s\\u00ad\\u200b-\\u200d\\u2060\\ufeff]*';

const escape = (char: string) => char.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** A character with its Traditional forms, and its full-width form where it is ASCII. */
function variantsOf(char: string, traditional: ReadonlyMap<string, string>): string {
  const wide = char > ' ' && char < '\u007f' ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : '';
  const all = char + (traditional.get(char) ?? '') + wide;
  return all.length > 1 ? `[${[...all].map(escape).join('')}]` : escape(char);
}

/**
 * Source of one regular expression (flag "i") over raw page text, for a single native read of a block.
 * @param variants Traditional character and its Simplified one, alternating
 */
export function compileGate(gate: Term, variants: string): string {
  const traditional = new Map<string, string>();
  for (let at = 0; at < variants.length; at += 2) traditional.set(variants[at + 1]!, (traditional.get(variants[at + 1]!) ?? '') + variants[at]!);
  const chinese = gate.zh.map((form) => [...form].map((char) => variantsOf(char, traditional)).join(LOOSE));
  const latin = [...gate.en, ...gate.de].map((form) => [...form].map((char) => (char === ' ' ? '\\s' : escape(char))).join(''));
  return [...chinese, ...latin].join('|');
}
