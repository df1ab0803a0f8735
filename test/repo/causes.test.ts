import { describe, expect, test } from 'vitest';
import { CAUSE_IDS } from '../../src/domain/causes.ts';
import { LOCALES } from '../../src/domain/locales.ts';
import { resolve } from '../../src/i18n/resolve.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { toTraditional } from '../../src/knowledge/traditional.ts';
import { loadPageCases } from '../support/page-cases.ts';

const knowledge = await loadKnowledge();
const causes = new Map(knowledge.causes.map((cause) => [cause.id, cause]));
const sources = new Map(knowledge.sources.map((source) => [source.id, source]));

/** Values of `key` anywhere in a data file. */
function valuesOf(key: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(key, item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === key ? [inner] : valuesOf(key, inner)));
}

/** Causes that a page case expects in the first place. */
const tops = new Set((await loadPageCases()).map(({ top }) => top));

describe.each(CAUSE_IDS)('the cause %s', (id) => {
  test('has its file', () => {
    expect(causes.has(id)).toBe(true);
  });

  test('speaks four languages', () => {
    const cause = causes.get(id)!;
    const count = valuesOf('zh', cause).length;
    expect(count).toBeGreaterThan(0);
    for (const language of ['en', 'de']) expect(valuesOf(language, cause)).toHaveLength(count);
    const titles = LOCALES.map((locale) => (resolve(cause, locale, toTraditional) as { title: unknown }).title);
    for (const title of titles) expect(title).toMatch(/\S/);
    expect(titles[2]).not.toBe(titles[3]);
  });

  test('rests on a source of known tier, with the day it was checked and the day it must be checked again', () => {
    const named = [...new Set(valuesOf('source', causes.get(id)).flat() as string[])].map((source) => sources.get(source)!);
    expect(named.some(({ tier }) => tier !== 'advice')).toBe(true);
    for (const { checkedOn, checkBy, id: source } of named) expect(checkBy > checkedOn, `sources/${source}`).toBe(true);
  });

  // "other" is what remains when a page says nothing that is known, so no page can put it first.
  if (id !== 'other')
    test('has a page that puts it first', () => {
      expect([...tops]).toContain(id);
    });
});
