import { expect, test } from 'vitest';
import { loadKnowledge, type Knowledge } from '../../src/knowledge/load.ts';

const knowledge = await loadKnowledge();
const sources = new Map(knowledge.sources.map((source) => [source.id, source]));

interface Sentence {
  /** Keys from the folder down to the sentence; places in a list are left out. */
  readonly path: string;
  readonly where: string;
  readonly source: readonly string[] | undefined;
}

/** Everything in a data file that is written for people: only that can be shown. */
function sentencesIn(data: unknown, path: string, where: string): readonly Sentence[] {
  if (typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((item) => sentencesIn(item, path, where));
  const own = 'zh' in data && typeof data.zh === 'string' ? [{ path, where, source: (data as Partial<Sentence>).source }] : [];
  return [...own, ...Object.entries(data).flatMap(([key, inner]) => sentencesIn(inner, `${path}.${key}`, `${where}.${key}`))];
}

const folders = Object.keys(knowledge) as (keyof Knowledge)[];
const sentences = folders.flatMap((folder) => knowledge[folder].flatMap((file) => sentencesIn(file, folder, `${folder}/${file.id}`)));

/** What states nothing by itself: names, headings of a sourced sentence, questions and their answers, and sources themselves. */
const STATES_NOTHING = new Set([
  'causes.title',
  'tips.title',
  'hotlines.name',
  'regions.name',
  'regions.cities.name',
  'rules.place.city.name',
  'questions.text',
  'questions.answers.text',
  'sources.title',
  // What people say; shown only with what is right.
  'misconceptions.claim',
]);

test('every sentence that states something names its sources, each with a day on which it was checked', () => {
  expect(sentences.length).toBeGreaterThan(800);
  const bare = sentences.filter(({ path, source }) => !source?.length && !STATES_NOTHING.has(path));
  expect(bare.map(({ where }) => where)).toEqual([]);
  for (const { where, source = [] } of sentences)
    for (const id of source) expect(sources.get(id)?.checkedOn, `${where}: ${id}`).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('what states nothing is all there and stands beside a sourced sentence', () => {
  const paths = new Set(sentences.map(({ path }) => path));
  for (const path of STATES_NOTHING) expect(paths.has(path), path).toBe(true);
  for (const folder of ['causes', 'tips', 'hotlines', 'rules', 'misconceptions', 'questions', 'life-events'] as const)
    for (const { id } of knowledge[folder])
      expect(
        sentences.some(({ where, source }) => where.startsWith(`${folder}/${id}.`) && source?.length),
        `${folder}/${id}`,
      ).toBe(true);
  for (const { id, source } of knowledge.regions) expect(source.length, id).toBeGreaterThan(0);
});

test.each(['causes', 'tips', 'misconceptions', 'care', 'papers', 'paths', 'rules', 'hotlines', 'questions', 'life-events'] as const)(
  'of the %s every kind of sentence is among them',
  (folder) => {
    expect(sentences.some(({ path, source }) => path.startsWith(`${folder}.`) && source?.length)).toBe(true);
  },
);

test('every source stands behind a sentence', () => {
  const named = new Set([...sentences.flatMap(({ source = [] }) => source), ...knowledge.regions.flatMap(({ source }) => source)]);
  expect([...sources.keys()].filter((id) => !named.has(id))).toEqual([]);
});

/** Rules whose sources give no day: they stand with the day on which they were checked, and the one by which they are checked again. */
const UNDATED = new Set([
  'connected-care-away',
  'credit-date',
  'deductible-and-cap',
  'employee-to-resident',
  'lanzhou-switch',
  'late-fee-not-passed-on',
]);

test('every rule says since when it holds or of which day the text is, where a source tells it', () => {
  const undated = knowledge.rules.filter(({ validity }) => !validity.from && !validity.asOf).map(({ id }) => id);
  expect(new Set(undated)).toEqual(UNDATED);
});
