import { expect, it } from 'vitest';
import { readVignettes } from '../../src/cli/validation/vignette.ts';
import { createFold } from '../../src/detect/fold.ts';
import { wordingOf } from '../../src/diagnose/wording.ts';
import { compileSayings } from '../../src/knowledge/compile-sayings.ts';
import { CAUSE_IDS } from '../../src/domain/causes.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { parseSayings, sayings as schema } from '../../src/knowledge/sayings-schema.ts';

const { sayings } = await loadKnowledge();
const learned = compileSayings(sayings);
const fold = createFold(learned);
const wording = (text: string) => wordingOf(fold(text)).join('');
const all = sayings.flatMap(({ id, sentences }) => sentences.map((text) => ({ id, text })));

it('every cause has sayings in Chinese and in foreign languages', () => {
  expect(sayings.map(({ id }) => id).sort()).toEqual([...CAUSE_IDS].sort());
  const isChinese = (text: string) => /[\u4e00-\u9fff]/.test(text);
  for (const { sentences } of sayings) {
    expect(sentences.some(isChinese)).toBe(true);
    expect(sentences.filter((text) => !isChinese(text)).length).toBeGreaterThan(5);
  }
});

it('each saying stands once, for one cause, and has words', () => {
  const seen = new Map<string, string>();
  const twice = all.filter(({ id, text }) => {
    const known = seen.get(wording(text));
    seen.set(wording(text), id);
    return known !== undefined;
  });
  expect(twice).toEqual([]);
  expect(seen.has('')).toBe(false);
});

it('no saying is the text of a vignette, which would test the sayings with themselves', async () => {
  const vignettes = await readVignettes(new URL('../vignettes/', import.meta.url));
  const texts = new Set(vignettes.map(({ text }) => wording(text)).filter(Boolean));
  expect(all.filter(({ text }) => texts.has(wording(text)))).toEqual([]);
});

it('a file of sayings without a gloss, with an empty line or without a sentence is refused', () => {
  const accepts = (text: string) => schema.safeParse(parseSayings('card-expired', text)).success;
  expect(accepts('# the card is old\n卡已过期\nthe card has expired\n')).toBe(true);
  expect(accepts('卡已过期\nthe card has expired\n')).toBe(false);
  expect(accepts('# the card is old\n\n卡已过期\n')).toBe(false);
  expect(accepts('# the card is old\n')).toBe(false);
});

it('each build learns the same from the same sayings', () => {
  expect(compileSayings(sayings)).toEqual(learned);
});
