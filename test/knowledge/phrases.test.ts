import { expect, test, vi } from 'vitest';
import { knowledge } from '../detect/lexicon.ts';
import { candidates, isNeeded, isRead, readPhrases } from './phrases.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Patterns that may go without a text that needs them: mostly those whose every word another pattern reads too. Lower this, never raise it. */
const UNNOTICED = 0.11;
const phrases = await readPhrases();

test('each text is read as its signal; if not, a pattern got lost', () => {
  const lost = [...phrases].flatMap(([id, texts]) => texts.filter((text) => !isRead(text, id)).map((text) => `${id}: ${text}`));
  expect(lost).toEqual([]);
});

test('nearly every single pattern, when it is dropped, is missed by an example of its signal or by a text', () => {
  const unnoticed = knowledge.signals.flatMap(({ id, patterns, examples }) => {
    const missed = new Set<number>();
    for (const text of [...(phrases.get(id) ?? []), ...examples].filter((one) => isRead(one, id)))
      for (const pattern of candidates(text, id)) if (!missed.has(pattern) && isNeeded(pattern, text, id)) missed.add(pattern);
    return patterns.filter((_, place) => !missed.has(place)).map((pattern) => `${id}: ${pattern}`);
  });
  const all = knowledge.signals.reduce((sum, { patterns }) => sum + patterns.length, 0);
  expect(unnoticed.length, `write-phrases.ts adds texts; now without:\n${unnoticed.join('\n')}`).toBeLessThan(UNNOTICED * all);
});
