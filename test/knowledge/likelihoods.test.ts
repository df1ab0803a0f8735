import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { randomFrom, sample } from '../../src/cli/validation/random.ts';
import type { CauseModel } from '../../src/diagnose/model.ts';
import { chanceOf, type Chance } from '../../src/domain/scale.ts';
import { compileModel } from '../../src/knowledge/compile-model.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

/**
 * Likelihoods are entered twice, as books are: the words in the files, and in likelihoods.json whether a message or an answer is common
 * or seldom when the cause holds. Most single words decide no ranking, so without the second entry a slip would go unseen.
 */
const LEDGER = z.record(z.string(), z.strictObject({ common: z.string(), seldom: z.string() }));
const ledger = LEDGER.parse(JSON.parse(await readFile(new URL('likelihoods.json', import.meta.url), 'utf8')));
const { causes } = compileModel(await loadKnowledge());
const SEED = 2026;
const FLIPS = 40;

interface Word {
  readonly key: string;
  readonly chance: Chance;
}

const wordsOf = ({ evidence, answers }: CauseModel): readonly Word[] => [
  ...Object.entries(evidence).map(([key, chance]) => ({ key, chance })),
  ...Object.entries(answers).flatMap(([question, words]) =>
    Object.entries(words).map(([answer, chance]) => ({ key: `${question}=${answer}`, chance })),
  ),
];
const isCommon = ({ chance }: Word): boolean => chanceOf(chance) >= 0.5;

/** The entries of a cause that say the opposite of its words. */
function contradictions(id: string, words: readonly Word[]): readonly string[] {
  const entered = { common: ledger[id]?.common.split(' ') ?? [], seldom: ledger[id]?.seldom.split(' ') ?? [] };
  return words.filter((word) => entered[isCommon(word) ? 'seldom' : 'common'].includes(word.key)).map(({ key }) => `${id}: ${key}`);
}

test('every likelihood says what its second entry says', () => {
  expect(causes.flatMap((cause) => contradictions(cause.id, wordsOf(cause)))).toEqual([]);
});

test('nearly every likelihood has a second entry', () => {
  const all = causes.flatMap((cause) => wordsOf(cause).map(({ key }) => ({ id: cause.id, key })));
  const entered = all.filter(({ id, key }) => `${ledger[id]?.common} ${ledger[id]?.seldom}`.split(' ').includes(key));
  expect(entered.length).toBeGreaterThan(0.95 * all.length);
});

test(`of ${FLIPS} likelihoods that are turned round, each is noticed`, () => {
  const all = causes.flatMap((cause) => wordsOf(cause).map((word) => ({ id: cause.id, word })));
  const known = all.filter(({ id, word }) => `${ledger[id]?.common} ${ledger[id]?.seldom}`.split(' ').includes(word.key));
  for (const { id, word } of sample(known, FLIPS, randomFrom(SEED))) {
    const turned: Word = { ...word, chance: isCommon(word) ? 'rare' : 'most' };
    expect(contradictions(id, [turned]), `${id}: ${word.key}`).toHaveLength(1);
  }
});
