import type { Finding } from '../domain/findings.ts';
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
  return finish(matchStatement(folded, lexicon, place)).map(({ signal }) => ({
    key: `${signal}:text`,
    signal,
    quote: lexicon.quoteOf(text),
    role: 'prose',
    fleeting: false,
  }));
}
