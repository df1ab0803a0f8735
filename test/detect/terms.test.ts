import { describe, expect, it, vi } from 'vitest';
import { createPieceSearch } from '../../src/detect/piece-search.ts';
import { NONE, termSource } from '../../src/detect/terms.ts';
import { compileLexicon } from '../../src/knowledge/compile-lexicon.ts';
import { knowledge, lexicon } from './lexicon.ts';

/** Every term is tried on every example; that takes its time on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const { terms, forms } = compileLexicon(knowledge.terms, knowledge.signals);
const whole = (id: string) => termSource(terms, id);
const texts = knowledge.signals.flatMap(({ examples }) => examples).map(lexicon.fold);

describe('a regular expression without the words that do not stand in a text', () => {
  it('finds of every term what that with all its words finds', () => {
    const all = Object.keys(terms).map((id) => [id, new RegExp(whole(id))] as const);
    for (const text of texts)
      for (const [id, regex] of all) {
        const [found, expected] = [lexicon.term(id).exec(text), regex.exec(text)];
        if (found?.index !== expected?.index || found?.[0] !== expected?.[0]) expect.fail(`${id}: ${text}`);
      }
  });

  it('finds of every pattern that may match what that with all its words finds', () => {
    const all = new Map<string, RegExp>();
    for (const text of texts)
      for (const [{ patterns, regex }, numbers] of lexicon.search(text))
        for (const at of numbers) {
          const pieces = patterns[at]!.split('\n');
          const source = pieces.map((part, index) => (index % 2 ? whole(part) : part)).join('');
          if (!all.has(source)) all.set(source, new RegExp(source));
          const own = regex(at, text);
          own.lastIndex = 0;
          const [found, expected] = [own.exec(text), all.get(source)!.exec(text)];
          if (found?.index !== expected?.index || found?.[0] !== expected?.[0]) expect.fail(`${source}: ${text}`);
        }
  });

  it('is far shorter, for to make it takes longer than to use it', () => {
    const own = termSource(terms, 'insurance', createPieceSearch(forms)(lexicon.fold('您的医保已暂停')));
    expect(own).not.toBe(NONE);
    expect(own.length * 5).toBeLessThan(whole('insurance').length);
  });

  it('reads the parts of a statement, and then another statement, each with its own words', () => {
    expect(lexicon.term('insurance').test('您的医保已暂停')).toBe(true);
    expect(lexicon.term('insurance').test('已暂停')).toBe(false);
    expect(lexicon.term('insurance').test('health insurance')).toBe(true);
  });
});

describe('patterns that end in an amount of nothing', () => {
  it('are not tried on a text without any sign of one', () => {
    const tried = (text: string) => lexicon.search(text).map(([{ id }]) => id);
    expect(tried('个人账户余额:0.00')).toContain('balance-zero');
    expect(tried('个人账户余额:12.34')).not.toContain('balance-zero');
  });
});

describe('what is made for a statement', () => {
  const made = (text: string) =>
    lexicon.search(lexicon.fold(text)).flatMap(([{ regex }, patterns]) => patterns.map((at) => regex(at, lexicon.fold(text))));

  it('serves all statements of the same words', () => {
    const [first, second] = [made('您的医保个人账户余额不足（张）'), made('您的医保个人账户余额不足（李）')];
    expect(first.length).toBeGreaterThan(0);
    expect(second.every((regex, at) => regex === first[at])).toBe(true);
  });
});
