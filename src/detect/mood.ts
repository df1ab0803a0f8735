import type { Lexicon } from './lexicon.ts';

/** A stretch of folded text: [start, end). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const SENTENCE_END = /[。!?;\n]|\.(?!\d)/g;
/** A contrast starts a new clause: "activated, but no record was found" says two things. */
const CLAUSE_END = /[,，、]|(?=但是?|然而|却(?!无)|不过)|(?<=[a-z]) (?=but |however |aber |jedoch )/g;

/** The stretch between two ends around a position. */
function around(text: string, ends: RegExp, within: Span, at: number): Span {
  let { start, end } = within;
  ends.lastIndex = start;
  for (let match = ends.exec(text); match && match.index < within.end; match = ends.exec(text)) {
    const after = match.index + match[0].length;
    if (after <= at) start = Math.max(start, after);
    else if (match.index >= at) {
      end = match.index;
      break;
    }
    if (match[0] === '') ends.lastIndex++;
  }
  return { start, end };
}

const sentenceAround = (text: string, at: number): Span => around(text, SENTENCE_END, { start: 0, end: text.length }, at);

/** How far behind a state its "…的, …时, …后" may stand. */
const AFTER_REACH = 12;
/** A statement longer than this that addresses nobody is an explanation. */
const LONG = 140;

export interface Setting {
  /** In a dialog, a toast, an alert or a status cell a page speaks about the person; rules stand in prose. */
  readonly addressed: boolean;
}

/**
 * Is the state at `match` said of this person now, and not of the subject in general? Takes out conditions, questions,
 * rules, stories, validation of a form, progress, names of functions and successes.
 */
export function isAssertion(text: string, match: Span, lexicon: Lexicon, { addressed }: Setting): boolean {
  const has = (id: string, part: string) => lexicon.term(id).test(part);
  const sentence = sentenceAround(text, match.start);
  const last = sentenceAround(text, Math.max(match.start, match.end - 1));
  const from = around(text, CLAUSE_END, sentence, match.start).start;
  const to = around(text, CLAUSE_END, last, Math.max(match.start, match.end - 1)).end;
  const clause = text.slice(from, to);
  const before = text.slice(sentence.start, match.end);
  const rest = text.slice(to, last.end);
  const whole = text.slice(sentence.start, last.end);

  const asks = text[last.end] === '?' || text[last.end] === '？';
  const confirms = has('mood-confirm', rest);
  if (has('mood-question', clause) || (has('mood-question', whole) && !confirms)) return false;
  if (asks && !confirms) return false;

  const personal = has('mood-deixis', clause) || (addressed && has('mood-deixis', whole));
  if (has('mood-conditional', before)) return false;
  if (new RegExp(`^.{0,3}?${lexicon.term('mood-conditional-after').source}`).test(text.slice(match.end, match.end + AFTER_REACH))) return false;
  if (has('mood-narrative', whole)) return false;
  if (has('mood-generic', text.slice(sentence.start, to)) && !personal) return false;
  if (has('mood-validation', clause) || has('mood-progress', clause)) return false;
  if (!addressed && text.length > LONG && !personal) return false;
  if (!addressed && text.length <= 16 && has('mood-title', text)) return false;
  return !saysSuccess(clause, match, from, lexicon);
}

/** A success beside the match in its clause takes it back, unless the success itself is denied ("not normal") or part of the match. */
function saysSuccess(clause: string, match: Span, offset: number, lexicon: Lexicon): boolean {
  const outside = clause.slice(0, match.start - offset) + '\u0001' + clause.slice(match.end - offset);
  const denied = new RegExp(lexicon.term('mood-unsuccess').source, 'g');
  return lexicon.term('mood-success').test(outside.replace(denied, ''));
}
