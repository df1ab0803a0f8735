import type { Span } from './mood.ts';
import type { Lexicon } from './lexicon.ts';
import type { Predicates } from './predicates.ts';

const FEWEST = 3;
/** An item of an enumeration is a short name. */
const ITEM_MAX = 12;

/** One of several items is one of several possibilities: the values of a code, possible reasons, steps, names in a row. */
export const isListed = (text: string, match: Span, { marks, predicates }: Lexicon): boolean =>
  startsAmong([...text.matchAll(marks.numbered)], match) ||
  isCode([...text.matchAll(marks.coded)], match) ||
  predicates.choice.test(text) ||
  isOneOfNames(text, match, predicates);

const startsAmong = (marks: readonly RegExpExecArray[], match: Span) => marks.length > 1 && marks[0]!.index <= match.start;

function isCode(marks: readonly RegExpExecArray[], match: Span): boolean {
  const first = Number(marks[0]?.[0]);
  return first < FEWEST && marks.length > 1 && marks.every(([digit], at) => Number(digit) === first + at) && marks[0]!.index < match.end;
}

/** "A, B, C" of at least three short names, one of which is the state: "arrears, duplicate claims, wrong prices". */
function isOneOfNames(text: string, match: Span, { inside, end, between, ends }: Predicates): boolean {
  const from = lastOf(text.slice(0, match.start), ends);
  const rest = text.slice(match.end);
  const to = match.end + (ends.exec(rest)?.index ?? rest.length);
  const items = text.slice(from, to).split(between);
  if (items.length < FEWEST || items.some((item) => !item || item.length > ITEM_MAX || item.includes(','))) return false;
  if (between.test(text.slice(match.start, match.end))) return !end.test(items.at(-1)!);
  return between.test(text.slice(match.end, to)) || !inside.test(items.at(-1)!);
}

function lastOf(text: string, ends: RegExp): number {
  for (let at = text.length; at > 0; at--) if (ends.test(text[at - 1]!)) return at;
  return 0;
}
