import { ATTRIBUTE } from '../domain/writing.ts';
import type { Lexicon } from './lexicon.ts';
import { isListed } from './listings.ts';
import { isLonger } from './longer.ts';

/** A stretch of folded text: [start, end). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

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

/** How far behind a state its "those who …", "when …", "after …" may stand. */
const AFTER_REACH = 12;
/** Characters between the state and its "those who"; all other such words follow at once. */
const RELATIVE_GAP = 4;
const NEAR_GAP = 2;
/** "When", "in case" at the end of a clause: no longer than this. */
const CASE_END = 3;
/** Names of functions are shorter. */
const TITLE_MAX = 20;
/** Terms that speak of rules, people in general, programs and plans. */
const GENERAL = ['mood-generic', 'mood-describes'];
/** A statement longer than this that addresses nobody is an explanation. */
const LONG = 140;

export interface Setting {
  /** In a dialog, a toast, an alert or a status cell a page speaks about the person; rules stand in prose. */
  readonly addressed: boolean;
}

/** Why a state is not said of this person now. */
export type Doubt = 'question' | 'condition' | 'group' | 'story' | 'rule' | 'validation' | 'progress' | 'explanation' | 'title' | 'success';

/**
 * Is the state at `match` said of this person now, or of the subject in general? Names what speaks against it: a question, a
 * condition, a group of people, a story, a rule, validation of a form, progress, an explanation, the name of a function, a success.
 */
export function doubtOf(text: string, match: Span, lexicon: Lexicon, { addressed }: Setting): Doubt | undefined {
  const { predicates, marks } = lexicon;
  const has = (id: string, part: string) => lexicon.term(id).test(part);
  const all = { start: 0, end: text.length };
  const last = Math.max(match.start, match.end - 1);
  const sentence = around(text, marks.sentenceEnd, all, match.start);
  const lastSentence = around(text, marks.sentenceEnd, all, last);
  const from = around(text, marks.clauseEnd, sentence, match.start).start;
  const to = around(text, marks.clauseEnd, lastSentence, last).end;
  const clause = text.slice(from, to);
  const rest = text.slice(to, lastSentence.end);
  const whole = text.slice(sentence.start, lastSentence.end);
  const personal = has('mood-deixis', clause) || (addressed && has('mood-deixis', whole));

  const asks = has('mood-ask', clause) || (text[lastSentence.end] === '?' && to === lastSentence.end);
  if (lexicon.term('mood-about-to').exec(text)?.index === 0) return 'question';
  if (asks || (has('mood-question', whole) && !has('mood-confirm', rest))) return 'question';
  if (has('mood-conditional', text.slice(sentence.start, match.end))) return 'condition';
  const next = text.slice(match.end, match.end + AFTER_REACH);
  // Behind an amount the next label begins, unless the amount is the attribute of something.
  const behind = predicates.endsInAmount.test(text.slice(match.start, match.end)) && !predicates.relative.test(next) ? '' : next;
  const after = lexicon.term('mood-conditional-after').exec(behind);
  if (after && makesGroup(behind, after, personal, predicates.relative)) return 'group';
  if (!personal && lexicon.term('mood-group').exec(behind)?.index === 0 && !has('mood-object', text.slice(from, match.start)))
    return 'group';
  if (has('mood-conditional-end', text.slice(Math.max(match.start, to - CASE_END), to))) return 'condition';
  if (clause.endsWith(ATTRIBUTE) && (!personal || (rest && !predicates.isOne.test(clause)))) return 'group';
  const state = text.slice(match.start, match.end);
  // "No record of the … was found" says what is so, whomever it looked for.
  if (has('mood-conditional-inside', state) && lexicon.term('absent').exec(state)?.index !== 0) return 'group';
  if (has('mood-narrative', whole)) return 'story';
  if (!personal && GENERAL.some((id) => has(id, addressed ? text.slice(sentence.start, to) : text))) return 'rule';
  if (!personal && isListed(text, match, lexicon)) return 'rule';
  if (has('mood-validation', clause) || has('mood-barred-step', text.slice(from, lastSentence.end))) return 'validation';
  if (has('mood-progress', clause)) return 'progress';
  if (!addressed && isLonger(text, LONG) && !personal) return 'explanation';
  if (isTitle(text, lexicon)) return 'title';
  if (has('mood-needless', clause) || isDenied(text, match, from, lexicon) || has('mood-over', rest)) return 'success';
  return saysSuccess(clause, match, from, lexicon) ? 'success' : undefined;
}

function makesGroup(behind: string, after: RegExpExecArray, personal: boolean, relative: RegExp): boolean {
  if (relative.test(after[0])) return !personal && after.index <= RELATIVE_GAP;
  return after.index <= NEAR_GAP && !/[,。;]/.test(behind.slice(0, after.index));
}

/** The name of a function, a column or a field: one short piece that ends like one, with or without its colon. */
function isTitle(text: string, lexicon: Lexicon): boolean {
  const name = text.replace(/:$/, '');
  if (name.split(/[/>]/).some((part) => isLonger(part, TITLE_MAX))) return false;
  if (/[,。!?;:\n]/.test(name)) return false;
  const isNamed = [name, name.replace(/\([^()]{1,6}\)$/, '')].some((each) => lexicon.term('mood-title').test(each));
  return isNamed && !lexicon.term('mood-told').test(name);
}

/** "Arrears: none", "in arrears: no", "amount owed 0.00", "no sign of …": what stands beside the state takes it back. */
function isDenied(text: string, match: Span, from: number, lexicon: Lexicon): boolean {
  if (lexicon.term('mood-denial').test(text.slice(from, match.start))) return true;
  const rest = text.slice(match.end);
  const nothing = lexicon.predicates.nothing.exec(rest)?.[0];
  // "… suspended, card balance: 0": what is nothing there has a name of its own.
  if (nothing && !lexicon.term('card').test(nothing) && !lexicon.term('insurance').test(nothing))
    return !lexicon.predicates.endsInZero.test(text.slice(match.start, match.end));
  return lexicon.predicates.denied.test(rest);
}

/** A success beside the match in its clause takes it back, unless the success itself is denied ("not normal") or part of the match. */
function saysSuccess(clause: string, match: Span, offset: number, lexicon: Lexicon): boolean {
  const outside = clause.slice(0, match.start - offset) + '\u0001' + clause.slice(match.end - offset);
  return lexicon.term('mood-success').test(outside.split(lexicon.predicates.unsuccess).join(''));
}
