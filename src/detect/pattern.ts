import { IS, NOT_MONEY, RENMINBI, YUAN, ZERO } from '../domain/writing.ts';

/**
 * The pattern language of terms and signals, turned into regular expressions over folded text (see fold.ts):
 *   {card}      any form of the term "card"            {card|code}  of either
 *   [x]         may be missing; [a|b]* up to three     (a|b)        one of them
 *   …           a gap of up to 20 characters            ……           up to 40
 *   {zero} {negative} {amount}  money beside a label    {is}         colon, brackets, "is"
 *   ^ $         start and end of the clause             _            the end of a Latin word
 *   <abc>       one of the characters; <abc>* up to six \\d \\d+       a digit, up to eight
 *   (<^abc>|$)  the end or another character follows; it is not taken
 * Everything else stands for itself. Gaps never cross the end of a sentence or of a label, and are bounded, so matching is linear; knowledge/linear.ts refuses what is not.
 */

const GAP = '(?:[^。!?;:\\n.]|\\.(?=\\d))';
/** Of a text or of a clause. */
const END = '$|[。!?;,.\\n]';
const CURRENCY = `(?:¥|rmb|cny|${RENMINBI})?`;
const NOT_MORE_DIGITS = '(?![\\d%]|[.,]\\d)';
/** Behind cents the next name may begin as a unit of time does: "0.00 a year …". */
const NOUGHT = `(?:0{1,9}[.,]0{2,4}${NOT_MORE_DIGITS}|0{1,9}(?:[.,]0)?${NOT_MORE_DIGITS}(?![${NOT_MONEY}]))`;
const BUILT_IN: Readonly<Record<string, string>> = {
  is: `(?:[:=\\[\\]】("“'\\s]|${IS}|\\(${YUAN}\\)|\\(yuan\\)|is|was|shows?|of|ist|beträgt|zeigt){0,8}`,
  zero: `${CURRENCY}\\s?(?:${NOUGHT}|${ZERO}(?:${YUAN}|$|[^\\d]))(?:${YUAN}|yuan|rmb)?`,
  negative: `${CURRENCY}\\s?-\\s?${CURRENCY}\\d[\\d,]{0,14}(?:\\.\\d{1,6})?`,
  amount: `${CURRENCY}\\s?-?\\d[\\d,]{0,14}(?:\\.\\d{1,6})?`,
};

/** What follows is asked for only: what stands behind the state still begins where it does. */
const NOT_BEFORE = /^\(<\^([^>]+)>\|\$\)/;

const escape = (literal: string) => literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

export type TermSource = (id: string) => string;

/** The regular expression source of one pattern. Throws an Error for an unknown term, an unclosed bracket or a "*" behind a choice or a plain character. */
export function patternSource(pattern: string, term: TermSource): string {
  let source = '';
  const until = (bracket: string, from: number): number => {
    const end = pattern.indexOf(bracket, from);
    if (end < 0) throw new Error(`no "${bracket}": ${pattern}`);
    return end;
  };
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]!;
    if (char === '{') {
      const end = until('}', at);
      const any = pattern
        .slice(at + 1, end)
        .split('|')
        .map((name) => BUILT_IN[name] ?? term(name));
      source += any.length === 1 ? any[0]! : `(?:${any.join('|')})`;
      at = end;
    } else if (char === '…') {
      const wide = pattern[at + 1] === '…';
      source += `${GAP}{0,${wide ? 40 : 20}}?`;
      if (wide) at++;
    } else if (NOT_BEFORE.test(pattern.slice(at))) {
      const [whole, characters] = NOT_BEFORE.exec(pattern.slice(at))!;
      source += `(?=[^${characters}]|${END})`;
      at += whole.length - 1;
    } else if (char === '[' || char === '(') source += '(?:';
    else if (char === ']') {
      const repeated = pattern[at + 1] === '*';
      source += repeated ? '){0,3}' : ')?';
      if (repeated) at++;
    } else if (char === '<') {
      const end = until('>', at);
      source += `[${pattern.slice(at + 1, end)}]`;
      at = end;
      if (pattern[at + 1] === '*') {
        source += '{0,6}';
        at++;
      }
    } else if (char === '\\') {
      source += char + (pattern[++at] ?? '');
      if (pattern[at + 1] === '+') {
        source += '{1,8}';
        at++;
      }
    } else if (char === '^') source += '(?<=^|[。!?;,\\n:])';
    else if (char === '$') source += `(?=${END})`;
    else if (char === ')') {
      source += char;
      if (pattern[at + 1] === '*') throw new Error(`")*": ${pattern}`);
      if (pattern[at + 1] === '?') source += pattern[++at];
    } else if (char === '|') source += char;
    else if (char === '_') source += '(?![a-zäöüß])';
    else if (pattern[at + 1] === '*') throw new Error(`"${char}*": ${pattern}`);
    else source += escape(char);
  }
  return source;
}
