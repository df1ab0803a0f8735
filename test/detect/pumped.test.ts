import { expect, it } from 'vitest';
import { IS_LONG } from '../support/long.ts';
import { knowledge, lexicon } from './lexicon.ts';
import { leastTime } from './least-time.ts';

const SHORT = 1_000;
const LONG = 8_000;
/** Eight times the length takes about eight times as long; if time grew with the square, it would be sixty-four. */
const LINEAR = 40;
/** What takes no longer than this on the long text is not measured again: a clock tells nothing of it. */
const FAST_MS = 2;
const WORDS_EACH = IS_LONG ? 6 : 1;

/** The words that a pattern is made of, spread over its length: what begins a match again and again, and never ends one. */
function wordsIn(source: string): readonly string[] {
  const all = [...new Set(source.match(/[\u4e00-\u9fff]{1,4}|[a-zäöüß]{3,}/g))];
  const step = Math.max(1, Math.floor(all.length / WORDS_EACH));
  return all.filter((_word, at) => at % step === 0).slice(0, WORDS_EACH);
}

function search(regex: RegExp, text: string): number {
  const began = performance.now();
  regex.lastIndex = 0;
  regex.exec(text);
  return performance.now() - began;
}

it(
  'no pattern takes more than in proportion to a text made of its own words over and over',
  { timeout: IS_LONG ? 600_000 : 60_000 },
  () => {
    let tried = 0;
    for (const { id } of knowledge.signals) {
      const { patterns, regex } = lexicon.signal(id)!;
      for (const [at, pattern] of patterns.entries())
        for (const word of wordsIn(pattern)) {
          const [short, long] = [SHORT, LONG].map((length) => `${word} `.repeat(length / (word.length + 1)));
          const made = regex(at, long!);
          tried++;
          if (search(made, long!) < FAST_MS) continue;
          const ratio =
            leastTime(() => search(made, long!)) /
            Math.max(
              leastTime(() => search(made, short!)),
              0.05,
            );
          expect(ratio, `${id}, pattern ${at}, “${word}”`).toBeLessThan(LINEAR);
        }
    }
    expect(tried).toBeGreaterThan(1_000);
  },
);
