import type { Finding, SignalId } from '../domain/findings.ts';
import type { Lexicon } from './lexicon.ts';
import { matchStatement, STATEMENT_MAX } from './match.ts';
import { finish } from './steps.ts';

/**
 * Findings in a message standing alone: pasted from an app, an SMS or a slip, or given in the shell.
 * Somebody who pastes a text says with it that it was shown to them, so it is read as a message and not as an article.
 */
export function readText(text: string, lexicon: Lexicon, portal = true): readonly Finding[] {
  const folded = lexicon.fold(text.slice(0, STATEMENT_MAX));
  const place = { portal, addressed: false, aboutInsurance: false, chinese: /[\u4e00-\u9fff]/.test(text), beside: '' };
  return finish(matchStatement(folded, lexicon, place)).map(({ signal }) => findingOf(signal, text, lexicon));
}

/** The same, and where no message tells a reason, what the text speaks of: people also give their own words. */
export function readTold(text: string, lexicon: Lexicon, mentionsIn: (text: string) => readonly SignalId[]): readonly Finding[] {
  const found = readText(text, lexicon);
  const more = tellsReason(found, lexicon) ? [] : mentionsIn(text);
  return [...found, ...more.map((signal) => findingOf(signal, text, lexicon))];
}

/** Some messages say only that something failed. */
export const tellsReason = (found: readonly Finding[], lexicon: Lexicon): boolean =>
  found.some(({ signal }) => lexicon.signal(signal)?.unless !== 'any');

const findingOf = (signal: SignalId, text: string, lexicon: Lexicon): Finding => ({
  key: `${signal}:text`,
  signal,
  quote: lexicon.quoteOf(text),
  role: 'prose',
  fleeting: false,
});
