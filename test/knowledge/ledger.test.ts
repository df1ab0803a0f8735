import { describe, expect, test } from 'vitest';
import { CAUSE_IDS } from '../../src/domain/causes.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const { rules, misconceptions, tips, sources, regions, causes } = await loadKnowledge();
const SURENESS = ['A', 'B', 'C', 'D'];
const sourceOf = (id: string) => {
  const source = sources.find((one) => one.id === id);
  if (!source) throw new Error(`no source ${id}`);
  return source;
};
const sentences = [
  ...rules.map(({ id, text }) => ({ id, text })),
  ...misconceptions.flatMap(({ id, claim, right }) => [
    { id, text: claim },
    { id, text: right },
  ]),
  ...tips.flatMap(({ id, title, text }) => [
    { id, text: title },
    { id, text },
  ]),
].flatMap(({ id, text: { zh, en, de } }) => [
  { id, language: 'zh', sentence: zh },
  { id, language: 'en', sentence: en },
  { id, language: 'de', sentence: de },
]);

describe('a rule', () => {
  test.each(rules)('$id is no surer than the best of its sources', ({ tier, text }) => {
    const best = Math.min(...text.source.map((id) => SURENESS.indexOf(sourceOf(id).tier)));
    expect(best).toBeGreaterThanOrEqual(0);
    expect(SURENESS.indexOf(tier)).toBeGreaterThanOrEqual(best);
  });

  test.each(rules)('$id is not trusted longer than its sources are', ({ validity, text }) => {
    const last = text.source.map((id) => sourceOf(id).checkBy).sort();
    expect(validity.checkBy <= (last.at(-1) ?? '')).toBe(true);
  });

  test.each(rules.filter(({ place }) => typeof place === 'object'))('$id names its place in every language', ({ place, text }) => {
    if (typeof place === 'string') return;
    const names = place.city ? [place.city.name] : regions.filter(({ id }) => place.regions.includes(id)).map(({ name }) => name);
    for (const name of names) {
      if (names.length === 1) expect(text.zh).toContain(name.zh);
      expect(text.en).toContain(name.en);
      expect(text.de).toContain(name.de);
    }
  });

  test.each(rules.filter(({ tier }) => tier === 'C' || tier === 'D'))('$id, from secondary texts, says so', ({ text }) => {
    expect(text.zh).toMatch(/通常|多数|各地|一般|转述|视同|武汉、/);
    expect(text.en).toMatch(/usually|differs by place|most places|met most|secondary text|set locally|Elsewhere/i);
    expect(text.de).toMatch(/meist|in der Regel|örtlich|Sekundär|am häufigsten|Anderswo/i);
  });

  test('that gives a number of months gives a lower one first', () => {
    for (const { afterGap } of rules)
      for (const { gap, wait } of afterGap?.bands ?? []) {
        expect(gap.max ?? gap.min).toBeGreaterThanOrEqual(gap.min);
        expect(wait?.max ?? 0).toBeGreaterThanOrEqual(wait?.min ?? 0);
      }
  });

  test('has one file for the late fee and one for the wait of residents', () => {
    expect(rules.filter(({ lateFee }) => lateFee)).toHaveLength(1);
    expect(rules.filter(({ residentWait }) => residentWait)).toHaveLength(1);
  });
});

test('local waits stay within the national six months', () => {
  const longest = rules.flatMap(({ afterGap }) => afterGap?.bands ?? []).map(({ wait }) => (wait?.unit === 'months' ? wait.max : 0));
  expect(Math.max(...longest)).toBe(6);
});

test('texts of places that contradict one another are not said to agree', () => {
  const differing = sources.filter(({ title }) => typeof title === 'string' && title.includes('各地不同'));
  expect(differing.filter(({ tier }) => tier === 'D').map(({ id }) => id)).toEqual(['r10', 'r17', 'r23c', 'r25d', 'r9']);
});

describe('the ledger', () => {
  test('holds no unsourced "right": at least one source is more than our own advice, or it is safety', () => {
    const own = misconceptions.filter(({ right }) => right.source.every((id) => sourceOf(id).tier === 'advice'));
    expect(own).toEqual([]);
  });

  test.each(['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7'])('settles the contradiction %s between the source documents', (name) => {
    expect(misconceptions.some(({ gloss }) => gloss.startsWith(`${name}:`))).toBe(true);
  });

  test('speaks calmly, in full-width marks where it is Chinese', () => {
    for (const { id, language, sentence } of sentences) {
      expect(sentence, id).not.toMatch(/[!！]|you should have|\berror\b|invalid/i);
      if (language === 'zh') expect(sentence, id).not.toMatch(/\p{Script=Han}[,;:?()]|[,;:?()]\p{Script=Han}/u);
    }
  });

  test('never shows the shares of one online sample', () => {
    for (const { id, sentence } of sentences) expect(sentence, id).not.toMatch(/\b(45|30|15)\s?%/);
  });

  test('tells most causes what is misread about them, and each how to avoid it or what rule stands behind it', () => {
    const named = new Set([...rules, ...misconceptions, ...tips].flatMap((one) => one.causes));
    expect(CAUSE_IDS.filter((id) => !named.has(id))).toEqual([]);
    expect(causes.filter(({ id }) => misconceptions.some((one) => one.causes.includes(id))).length).toBeGreaterThan(20);
  });
});
