import { Converter } from 'opencc-js';

/** Variants of one character that converters do not treat as Traditional: ways to write "account", compatibility forms, the apostrophe. */
const VARIANTS: readonly (readonly [string, string])[] = [
  ['帐', '账'],
  ['帳', '账'],
  ['賬', '账'],
  ['甦', '苏'],
  ['’', "'"],
];

const CHINESE = { from: 0x3400, to: 0x9fff };

/** Every Traditional character whose Simplified form stands in `wanted`, followed by that form. */
export function traditionalPairs(wanted: ReadonlySet<string>): string {
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const pairs = new Map<string, string>(VARIANTS);
  for (let code = CHINESE.from; code <= CHINESE.to; code++) {
    const char = String.fromCharCode(code);
    const simplified = converters.map((convert) => convert(char)).find((each) => each !== char && wanted.has(each));
    if (simplified && !pairs.has(char)) pairs.set(char, simplified);
  }
  return [...pairs].flat().join('');
}
