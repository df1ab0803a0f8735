import { writeFile } from 'node:fs/promises';
import { parseExpression, type Expression } from '../../src/knowledge/expression.ts';
import { knowledge, lexicon, sourceOf } from '../detect/lexicon.ts';
import { matchOf, type Looks } from '../random/match-of.ts';
import { chooser, type Chooser } from '../random/trees.ts';
import { candidates, isNeeded, isRead, PHRASES, readPhrases } from './phrases.ts';

/** Writes phrases.txt anew: what is there and still needed stays, and each pattern that no text needs gets one, where one can be made. */
const TRIES = 48;
/** For so many of them a text in two scripts is not taken. */
const UNMIXED_TRIES = 36;
const LONGEST = 60;
const CHINESE = /[\u4e00-\u9fff]/;
const isMixed = (text: string): boolean => CHINESE.test(text) && /[a-zäöüß]{2}/i.test(text);
/** Words stand apart, characters do not. */
const spaced = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=[\u4e00-\u9fff]) | (?=[\u4e00-\u9fff])/g, '')
    .trim();

/** From this on a repetition is the gap between two words. */
const GAP = 20;

/** Each time that something repeats it may be another text, and a gap between words is a space. */
const looksOf = (by: Chooser): Looks => ({
  first: ' 1',
  last: '\u4e2d',
  repeat: ({ inner, least, most }, one) => {
    if (inner.kind !== 'set' && most >= GAP) return ' ';
    return Array.from({ length: least + by.below(Math.min(most, least + 1) - least + 1) }, one).join('');
  },
});

const textOf = (expression: Expression, by: Chooser): string => spaced(matchOf(expression, by, looksOf(by)));

const known = await readPhrases().catch(() => new Map<string, readonly string[]>());
let all = 0;
let without = 0;
const sections = knowledge.signals.map(({ id, patterns, examples }) => {
  const kept = (known.get(id) ?? []).filter((text) => isRead(text, id));
  const needed = new Set<number>();
  const look = (text: string): boolean => {
    const found = candidates(text, id).filter((pattern) => !needed.has(pattern) && isNeeded(pattern, text, id));
    for (const pattern of found) needed.add(pattern);
    return found.length > 0;
  };
  for (const text of examples.filter((example) => isRead(example, id))) look(text);
  const texts = kept.filter(look);
  const matcher = lexicon.signal(id)!;
  for (const [place, pattern] of matcher.patterns.entries()) {
    const source = pattern.split('\n').map((part, index) => (index % 2 ? sourceOf(part) : part));
    const expression = parseExpression(source.join(''));
    for (let turn = 0; turn < TRIES && !needed.has(place); turn += 1) {
      const text = textOf(expression, chooser(turn));
      const isFit = text.length <= LONGEST && (turn >= UNMIXED_TRIES || !isMixed(text));
      if (isFit && isRead(text, id) && look(text)) texts.push(text);
    }
  }
  all += patterns.length;
  without += patterns.length - needed.size;
  return texts.length ? [`# ${id}`, ...texts, ''].join('\n') : '';
});
await writeFile(PHRASES, sections.filter(Boolean).join('\n'));
console.log(`${without} of ${all} patterns are needed by no text.`);
