import type { Finding, SignalId } from '../domain/findings.ts';
import { LONGEST_TEXT } from '../domain/pasted.ts';
import type { Lexicon } from './lexicon.ts';
import { CHINESE } from './longer.ts';
import { matchStatement } from './match.ts';
import { finish } from './steps.ts';

/**
 * Findings in a message standing alone: pasted from an app, an SMS or a slip, or given in the shell.
 * Somebody who pastes a text says with it that it was shown to them, so it is read as a message and not as an article.
 */
export function readText(text: string, lexicon: Lexicon, portal = true): readonly Finding[] {
  const folded = lexicon.fold(text.slice(0, LONGEST_TEXT));
  const place = { portal, addressed: false, isNearInsurance: () => false, chinese: () => CHINESE.test(text), beside: () => '' };
  return finish(matchStatement(folded, lexicon, place)).map(({ signal }) => findingOf(signal, text, lexicon));
}

export type MentionsIn = (text: string) => readonly SignalId[];

/** The same, with what the text speaks of where no message in it tells a reason: people also give their own words. */
export function readTold(text: string, lexicon: Lexicon, mentionsIn: MentionsIn): readonly Finding[] {
  const found = readText(text, lexicon);
  return [...found, ...toldBeside(found, text, lexicon, mentionsIn)];
}

/** What a text speaks of beside the messages found in it; nothing where one of these tells a reason. */
export function toldBeside(found: readonly Finding[], text: string, lexicon: Lexicon, mentionsIn: MentionsIn): readonly Finding[] {
  const tellsReason = found.some(({ signal }) => lexicon.signal(signal)?.unless !== 'any');
  return tellsReason ? [] : mentionsIn(text).map((signal) => findingOf(signal, text, lexicon));
}

const findingOf = (signal: SignalId, text: string, lexicon: Lexicon): Finding => ({
  key: `${signal}:text`,
  signal,
  quote: lexicon.quoteOf(text),
  role: 'prose',
  fleeting: false,
});
