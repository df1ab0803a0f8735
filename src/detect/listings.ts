import type { Span } from './mood.ts';

/** How something is said of what stands before it. */
export interface Predicates<Source = RegExp> {
  /** What makes the last item of several the predicate of all, and how it ends then. */
  readonly inside: Source;
  readonly end: Source;
  /** "Registered, not registered": a state and its opposite are what may be chosen. */
  readonly choice: Source;
  /** A "not" in front of the last words of a state, in Latin letters. */
  readonly negation: Source;
}

/** Numbers of a list: "1. … 2. …", "0: …, 1: …", "A. … B. …". */
const NUMBERED = /(?<![\d.a-z]|\d[,:])(?:\d{1,2}|[a-e])[.、:)](?!\d)/g;
/** Codes with their meanings in one row, counted up: "0 in bed 1 out of bed 2 gone". */
const CODED = /(?<![\d.])\d(?=[\u4e00-\u9fff])/g;
const FEWEST = 3;
/** An item of an enumeration is a short name. */
const ITEM_MAX = 12;
const BETWEEN = /[、·|]/;
const ENDS = /[。!?;:\n]/;

/** One of several items is one of several possibilities: the values of a code, possible reasons, steps, names in a row. */
export const isListed = (text: string, match: Span, predicates: Predicates): boolean =>
  startsAmong([...text.matchAll(NUMBERED)], match) ||
  isCode(text, match) ||
  predicates.choice.test(text) ||
  isOneOfNames(text, match, predicates);

const startsAmong = (marks: readonly RegExpExecArray[], match: Span) => marks.length > 1 && marks[0]!.index <= match.start;

function isCode(text: string, match: Span): boolean {
  const marks = [...text.matchAll(CODED)];
  const first = Number(marks[0]?.[0]);
  return first < FEWEST && marks.length > 1 && marks.every(([digit], at) => Number(digit) === first + at) && marks[0]!.index < match.end;
}

/** "A, B, C" of at least three short names, one of which is the state: "arrears, duplicate claims, wrong prices". */
function isOneOfNames(text: string, match: Span, { inside, end }: Predicates): boolean {
  const from = lastOf(text.slice(0, match.start), ENDS);
  const rest = text.slice(match.end);
  const to = match.end + (ENDS.exec(rest)?.index ?? rest.length);
  const items = text.slice(from, to).split(BETWEEN);
  if (items.length < FEWEST || items.some((item) => !item || item.length > ITEM_MAX || item.includes(','))) return false;
  if (BETWEEN.test(text.slice(match.start, match.end))) return !end.test(items.at(-1)!);
  return BETWEEN.test(text.slice(match.end, to)) || !inside.test(items.at(-1)!);
}

function lastOf(text: string, ends: RegExp): number {
  for (let at = text.length; at > 0; at--) if (ends.test(text[at - 1]!)) return at;
  return 0;
}
