import { expect, it } from 'vitest';
import { parseExpression } from '../../src/knowledge/expression.ts';
import { matchOf, type Looks } from '../random/match-of.ts';
import { chooser, type Chooser } from '../random/trees.ts';
import { IS_LONG } from '../support/long.ts';
import { knowledge, lexicon, sourceOf } from './lexicon.ts';
import { leastTime } from './least-time.ts';

const SHORT = 1_000;
const LONG = 8_000;
/** Eight times the length takes about eight times as long; if time grew with the square, it would be sixty-four. */
const LINEAR = 40;
/** What takes no longer than this on the long text is not measured again: a clock tells nothing of it. */
const FAST_MS = 2;
/** A statement is no longer than a fifth of the long text, so no one pattern takes more than a few milliseconds of a page. */
const LONGEST_MS = 60;
const TEXTS_EACH = IS_LONG ? 6 : 1;
const GAP = '中';

/** A letter that stands in a gap, else a digit, else one of what is listed; what repeats does so up to three times more. */
const looksOf = (by: Chooser): Looks => ({
  first: `${GAP}1`,
  last: ' ',
  repeat: ({ least, most }, one) => one().repeat(least + by.below(Math.min(most, least + 3) - least + 1)),
});

function search(regex: RegExp, text: string): number {
  const began = performance.now();
  regex.lastIndex = 0;
  regex.exec(text);
  return performance.now() - began;
}

it(
  'no pattern takes more than in proportion to a text made of its own matches, each without its end, over and over',
  { timeout: IS_LONG ? 1_200_000 : 120_000 },
  () => {
    let tried = 0;
    for (const { id } of knowledge.signals) {
      const { patterns, regex } = lexicon.signal(id)!;
      for (const [at, pattern] of patterns.entries()) {
        const by = chooser(at);
        const whole = parseExpression(
          pattern
            .split('\n')
            .map((part, index) => (index % 2 ? sourceOf(part) : part))
            .join(''),
        );
        for (let turn = 0; turn < TEXTS_EACH; turn += 1) {
          const match = matchOf(whole, by, looksOf(by));
          const begun = match.slice(0, -1 - by.below(Math.ceil(match.length / 2))) || match;
          const [short, long] = [SHORT, LONG].map((length) => begun.repeat(length / begun.length));
          const made = regex(at, long!);
          tried += 1;
          if (search(made, long!) < FAST_MS) continue;
          const took = leastTime(() => search(made, long!));
          const ratio =
            took /
            Math.max(
              leastTime(() => search(made, short!)),
              0.05,
            );
          expect(ratio, `${id}, pattern ${at}, “${begun}”`).toBeLessThan(LINEAR);
          expect(took, `${id}, pattern ${at}, “${begun}”`).toBeLessThan(LONGEST_MS);
        }
      }
    }
    expect(tried).toBeGreaterThan(1_000);
  },
);
