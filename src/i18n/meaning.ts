import type { SignalId } from '../domain/findings.ts';
import type { AppKey, Texts } from './texts.ts';
import type { Translator } from './translate.ts';

/** What a message says, in a few words of the reader's language; undefined for a signal that only an older version knew. */
export function meaningOf(
  signal: SignalId,
  { t, texts }: { readonly t: Translator; readonly texts: Pick<Texts, 'ui'> },
): string | undefined {
  const key = `message.${signal}`;
  return key in texts.ui ? t(key as AppKey) : undefined;
}
