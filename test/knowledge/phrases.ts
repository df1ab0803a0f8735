import { readFile } from 'node:fs/promises';
import type { Lexicon } from '../../src/detect/lexicon.ts';
import { readText } from '../../src/detect/read-text.ts';
import type { SignalId } from '../../src/domain/findings.ts';
import { lexicon } from '../detect/lexicon.ts';

/**
 * Patterns are entered twice, as likelihoods are: in the files of the signals, and in phrases.txt by a text for each that no other pattern
 * reads. They are fragments and not messages: they show that nothing got lost, and not that a page is read rightly.
 * `node test/knowledge/write-phrases.ts` takes out texts that are no longer read or needed and adds texts for new patterns.
 */
export const PHRASES = new URL('phrases.txt', import.meta.url);

export type Phrases = ReadonlyMap<SignalId, readonly string[]>;

/** A line "# signal", and a text a line below it. */
export async function readPhrases(): Promise<Phrases> {
  const phrases = new Map<SignalId, string[]>();
  let texts: string[] = [];
  for (const line of (await readFile(PHRASES, 'utf8')).split('\n').filter(Boolean))
    if (line.startsWith('# ')) phrases.set(line.slice(2), (texts = []));
    else texts.push(line);
  return phrases;
}

export const isRead = (text: string, signal: SignalId, by: Lexicon = lexicon): boolean =>
  readText(text, by).some((finding) => finding.signal === signal);

/** The places of the signal's patterns that may be in the text. */
export const candidates = (text: string, signal: SignalId): readonly number[] =>
  lexicon.search(lexicon.fold(text)).find(([{ id }]) => id === signal)?.[1] ?? [];

/** The signal is no longer read in the text without this one of its patterns. */
export const isNeeded = (pattern: number, text: string, signal: SignalId): boolean =>
  !isRead(text, signal, {
    ...lexicon,
    search: (folded) =>
      lexicon.search(folded).map(([matcher, own]) => [matcher, matcher.id === signal ? own.filter((at) => at !== pattern) : own] as const),
  });
