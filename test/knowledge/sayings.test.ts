import { expect, it } from 'vitest';
import { readVignettes } from '../../src/cli/validation/vignette.ts';
import { createFold } from '../../src/detect/fold.ts';
import { wordingOf } from '../../src/diagnose/wording.ts';
import { compileSayings } from '../../src/knowledge/compile-sayings.ts';
import { CAUSE_IDS } from '../../src/domain/causes.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const { sayings } = await loadKnowledge();
const fold = createFold(compileSayings(sayings));
const wording = (text: string) => wordingOf(fold(text)).join('');
const all = sayings.flatMap(({ id, zh, en, de }) => [...zh, ...en, ...de].map((text) => ({ id, text })));

it('every cause has sayings in the three source languages', () => {
  expect(sayings.map(({ id }) => id).sort()).toEqual([...CAUSE_IDS].sort());
});

it('each saying stands once, for one cause', () => {
  const seen = new Map<string, string>();
  const twice = all.filter(({ id, text }) => {
    const known = seen.get(wording(text));
    seen.set(wording(text), id);
    return known !== undefined;
  });
  expect(twice).toEqual([]);
});

it('no saying is the text of a vignette, which would test the sayings with themselves', async () => {
  const vignettes = await readVignettes(new URL('../vignettes/', import.meta.url));
  const texts = new Set(vignettes.map(({ text }) => wording(text)).filter(Boolean));
  expect(all.filter(({ text }) => texts.has(wording(text)))).toEqual([]);
});
