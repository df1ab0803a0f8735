import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const knowledge = await loadKnowledge();
const tierOf = new Map(knowledge.sources.map(({ id, tier }) => [id, tier]));

interface Statement {
  readonly where: string;
  readonly zh: string;
  readonly en: string;
  readonly de: string;
  readonly source: readonly string[];
}

/** Every sourced sentence of the knowledge, with where it stands. */
function statementsIn(data: unknown, where: string): readonly Statement[] {
  if (typeof data !== 'object' || data === null) return [];
  const inner = Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const named = typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : key;
    return statementsIn(value, `${where}/${named}`);
  });
  return 'source' in data && 'zh' in data && Array.isArray(data.source)
    ? [{ ...(data as Omit<Statement, 'where'>), where }, ...inner]
    : inner;
}

const { causes, rules, misconceptions, tips, paths, papers, care, hotlines, 'life-events': events } = knowledge;
const statements = statementsIn({ causes, rules, misconceptions, tips, paths, papers, care, hotlines, events }, '');

const NUMBER = /(\d|[二三四五六七八九十两])\s?(个?工作日|个月|天|小时|年|%|个百分点|元|次|倍|岁|折)/;
/** When to look again is our advice, not a claim of how long it takes. */
const LOOK_AGAIN = /后再(查|看|试)一次/;
/** Numbers that hold in the whole country: an official text says so. */
const OFFICIAL = new Set(['A', 'B']);
/** Words that leave the number open, or say whose it is. */
const OPEN = {
  zh: /通常|一般|多数|大多|常见|有的|有些|可能|各地|不同|往往|个别|不等|大约|左右|最好|例如|比如|这几|几个月|哪/,
  en: /usual|most|often|some|may|can |differ|local|about|around|depend|example|which|several|few/i,
  de: /meist|üblich|oft|manch|kann|können|unterschied|verschieden|örtlich|etwa|rund|je nach|Beispiel|welche|einige|anders/i,
};
const places = knowledge.regions.flatMap(({ name, cities }) => [name, ...cities.map((city) => city.name)]);
const namesPlace = (sentence: string, language: 'zh' | 'en' | 'de') => places.some((place) => sentence.includes(place[language]));

describe('how sure a sentence may sound', () => {
  test('every sentence names sources that exist', () => {
    expect(statements.length).toBeGreaterThan(500);
    for (const { where, source } of statements) for (const id of source) expect(tierOf.has(id), `${where}: ${id}`).toBe(true);
  });

  test('life events are among them', () => {
    expect(statements.filter(({ where }) => where.startsWith('/events/')).length).toBeGreaterThanOrEqual(events.length);
  });

  test('a number that no official text gives is said to differ or stands with its place', () => {
    const isOfficial = (id: string) => OFFICIAL.has(tierOf.get(id) ?? '');
    const numbered = statements.filter(({ zh, source }) => NUMBER.test(zh) && !LOOK_AGAIN.test(zh) && !source.some(isOfficial));
    expect(numbered.length).toBeGreaterThan(10);
    const bare = numbered.flatMap(({ where, ...texts }) =>
      (['zh', 'en', 'de'] as const)
        .filter((language) => !OPEN[language].test(texts[language]) && !namesPlace(texts[language], language))
        .map((language) => `${where} ${texts[language]}`),
    );
    expect(bare).toEqual([]);
  });

  test.each(causes.filter(({ id }) => id !== 'other'))('the sentence of $id leaves room for doubt in every language', ({ answer }) => {
    expect(answer.zh).toMatch(/很可能|可能是/);
    expect(answer.en).toMatch(/[Mm]ost likely|Perhaps/);
    expect(answer.de).toMatch(/[Vv]ermutlich|Möglicherweise/);
  });

  test('our own advice claims no number as a rule and no source vouches for what nobody verified', () => {
    const advised = statements.filter(({ source }) => source.every((id) => tierOf.get(id) === 'advice'));
    for (const { where, zh } of advised) expect(zh, where).not.toMatch(/\d\s?(%|个百分点|元|倍)|规定|必须/);
    expect([...new Set(tierOf.values())].sort()).toEqual(['A', 'B', 'C', 'D', 'advice']);
  });
});
