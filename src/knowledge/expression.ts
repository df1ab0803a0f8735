/** A regular expression as a tree; of JavaScript's kinds those that are used here. */
export type Expression =
  | { readonly kind: 'set'; readonly source: string }
  /** `^`, `$`, `\b`: takes no character, and may fail. */
  | { readonly kind: 'edge'; readonly source: string }
  | { readonly kind: 'look'; readonly isBehind: boolean; readonly isDenied: boolean; readonly inner: Expression }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Expression[] }
  | { readonly kind: 'repeat'; readonly inner: Expression; readonly least: number; readonly most: number };

const COUNT = /\{(\d+)(?:(,)(\d*))?\}/y;
const OPENING = /\((?:\?(?:<?[=!]|:|<\w+>))?/y;
const ESCAPE = /\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|[pP]\{[^}]+\}|.)/iy;
const SET = /\[(?:\\.|[^\]\\])*\]/y;

/** Reads the source of a regular expression. Throws an Error for what is not well formed. */
export function parseExpression(source: string): Expression {
  let at = 0;
  const take = (token: RegExp): RegExpExecArray | null => {
    token.lastIndex = at;
    const found = token.exec(source);
    if (found) at = token.lastIndex;
    return found;
  };
  const choice = (): Expression => {
    const parts = [sequence()];
    while (source[at] === '|') {
      at++;
      parts.push(sequence());
    }
    return parts.length === 1 ? parts[0]! : { kind: 'choice', parts };
  };
  const sequence = (): Expression => {
    const parts: Expression[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated());
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
  };
  const repeated = (): Expression => {
    const inner = one();
    const times = timesHere();
    if (!times) return inner;
    if (source[at] === '?') at++;
    return { kind: 'repeat', inner, least: times[0], most: times[1] };
  };
  const timesHere = (): readonly [least: number, most: number] | undefined => {
    const sign = source[at];
    if (sign === '*' || sign === '+' || sign === '?') {
      at++;
      return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity];
    }
    const count = take(COUNT);
    if (!count) return undefined;
    const [, least = '', comma, most] = count;
    return [Number(least), comma ? (most ? Number(most) : Infinity) : Number(least)];
  };
  const one = (): Expression => {
    const opening = take(OPENING)?.[0];
    if (opening) {
      const inner = choice();
      if (source[at++] !== ')') throw new Error(`no ")": ${source}`);
      if (!/[=!]$/.test(opening)) return inner;
      return { kind: 'look', isBehind: opening.includes('<'), isDenied: opening.endsWith('!'), inner };
    }
    if (source[at] === '^' || source[at] === '$') return { kind: 'edge', source: source[at++]! };
    const set = take(SET)?.[0] ?? take(ESCAPE)?.[0] ?? source[at++]!;
    if (/^\\[bB]$/.test(set)) return { kind: 'edge', source: set };
    if (/^[*+?]/.test(set)) throw new Error(`"${set}" repeats nothing: ${source}`);
    // What a group held may be anything.
    return { kind: 'set', source: /^\\[1-9k]/.test(set) ? '[^]' : set };
  };
  const whole = choice();
  if (at < source.length) throw new Error(`"${source[at]}" at ${at}: ${source}`);
  return whole;
}
