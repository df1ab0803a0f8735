import type { SignalId } from '../domain/findings.ts';
import type { Lexicon, SignalMatcher } from './lexicon.ts';
import { CHINESE, isLonger } from './longer.ts';
import type { Steps } from './steps.ts';
import { doubtOf, type Doubt, type Setting, type Span } from './mood.ts';

/** What is known of the place a statement stands in. */
export interface Place extends Setting {
  /** A known insurance portal; anywhere else a statement counts only with evidence that it is about medical insurance. */
  readonly portal: boolean;
  /** The page or the form around it is about medical insurance. */
  readonly isNearInsurance: () => boolean;
  /** The page is Chinese, or names money or places of China; insurance messages of other countries stay quiet. */
  readonly chinese: () => boolean;
  /** Title of the form or section and other words beside the statement that tell whose money it is. */
  readonly beside: () => string;
}

export interface Match extends Span {
  readonly signal: SignalId;
}

/** A message to a person is shorter than this; a longer text is read in parts. */
export const STATEMENT_MAX = 1_500;
/** Whole sentences where they can be. What is left at the end is long too, for a short text is read as a message of its own. */
const PARTS = /[^]{1,1500}$|[^]{500,1200}[。!?\n]|[^]{1200}/g;
/** Candidates of one signal looked at in one statement. */
const TRIES = 4;
/** A fraud is worded as a rule, a form, a threat; only telling about it makes it harmless. */
const TOLD_ABOUT: ReadonlySet<Doubt> = new Set(['question', 'condition', 'story', 'explanation']);
/** Words that count only as a message of their own may stand in one this long. */
const ALONE = 40;

/** The signals that a folded statement gives, each at most once; each is a step, for the first use of a pattern takes long. */
export function* matchStatement(folded: string, lexicon: Lexicon, place: Place): Steps<readonly Match[]> {
  const found = new Map<SignalId, Match>();
  for (const { 0: text, index } of folded.matchAll(PARTS)) {
    const standing = lexicon.search(text);
    if (!standing.length) continue;
    yield undefined;
    if (!isOurs(folded, lexicon, place)) return [];
    yield undefined;
    for (const [matcher, patterns] of standing) {
      const span = yield* firstAssertion(
        text,
        matcher,
        patterns.map((at) => matcher.regex(at, text)),
        lexicon,
        place,
      );
      if (span) found.set(matcher.id, { signal: matcher.id, start: index + span.start, end: index + span.end });
      yield undefined;
    }
  }
  return withoutWeaker([...found.values()], lexicon);
}

function* firstAssertion(
  text: string,
  matcher: SignalMatcher,
  regexes: readonly RegExp[],
  lexicon: Lexicon,
  place: Place,
): Steps<Span | undefined> {
  if (matcher.guard === 'alone' && !place.addressed && isLonger(text, ALONE)) return undefined;
  let from = 0;
  for (let tries = 0; tries < TRIES; tries++) {
    const spans = firstMatches(text, regexes, from);
    if (!spans.length) return undefined;
    for (const span of spans) {
      yield undefined;
      const doubt = isTakenBack(text.slice(span.start, span.end), regexes, lexicon) ? 'success' : doubtOf(text, span, lexicon, place);
      if (!doubt || (matcher.guard === 'warning' && !TOLD_ABOUT.has(doubt))) return span;
    }
    from = spans[0]!.start + 1;
  }
  return undefined;
}

/** A state that holds without its "not" as well was taken back by it: "account is not frozen", but not "card not activated". */
function isTakenBack(said: string, regexes: readonly RegExp[], lexicon: Lexicon): boolean {
  const affirmed = said.replace(lexicon.predicates.negation, '');
  return affirmed !== said && regexes.some((regex) => affirmed.search(regex) >= 0);
}

/** What begins first; of several patterns that begin there, each once, in the order of the data. */
function firstMatches(text: string, regexes: readonly RegExp[], from: number): readonly Span[] {
  let first: Span[] = [];
  for (const regex of regexes) {
    regex.lastIndex = from;
    const match = regex.exec(text);
    if (!match || match.index > (first[0]?.start ?? Infinity)) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    if (span.start < (first[0]?.start ?? Infinity)) first = [];
    if (!first.some(({ end }) => end === span.end)) first.push(span);
  }
  return first;
}

/** Whose money, whose record: other accounts stay quiet unless the statement itself names the insurance; other sites need evidence. */
function isOurs(folded: string, lexicon: Lexicon, place: Place): boolean {
  const isNamed = lexicon.term('medical').test(folded);
  const foreign = lexicon.term('mood-foreign');
  if (foreign.test(folded) && !isNamed) return false;
  if (foreign.test(place.beside()) && !isNamed) return false;
  if (place.portal) return true;
  if (!isNamed && !place.isNearInsurance()) return false;
  return CHINESE.test(folded) || place.chinese() || lexicon.term('of-china').test(folded);
}

/** Leaves out what another signal of the same statement says better; a warning stands alone. */
export function withoutWeaker(matches: readonly Match[], lexicon: Lexicon): readonly Match[] {
  if (matches.length < 2) return matches;
  const known = ({ signal }: Match) => lexicon.signal(signal);
  const warning = matches.find((match) => known(match)?.guard === 'warning');
  if (warning) return [warning];
  const isReason = (match: Match) => known(match)?.unless === 'reason';
  const isVague = (match: Match) => known(match)?.unless === 'any' || isReason(match);
  const telling = matches.filter((match) => !isVague(match));
  if (!telling.length) return mostTelling(matches, isReason);
  const yields = (match: Match, to: Match) => known(match)?.unless.includes(to.signal) === true;
  // Where two yield to each other, the first stays.
  return telling.filter((match, at) => !telling.some((to, other) => yields(match, to) && !(at < other && yields(to, match))));
}

/** Of vague ones a fault of programs tells more than a failure; of equals the first said counts, for what follows is its consequence. */
function mostTelling(matches: readonly Match[], isReason: (match: Match) => boolean): readonly Match[] {
  const reasons = matches.filter(isReason);
  return (reasons.length ? reasons : matches).toSorted((a, b) => a.end - b.end || b.start - a.start).slice(0, 1);
}
