import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { source as schema } from '../../src/knowledge/schema.ts';
import { toTraditional } from '../../src/knowledge/traditional.ts';

const knowledge = await loadKnowledge();
const official = knowledge.sources.filter(({ title }) => typeof title === 'string');

describe('an official title', () => {
  it.each([
    ['zh-Hans', String],
    ['zh-Hant', toTraditional],
  ] as const)('stands alone in %s, in the script of the reader', async (locale, inScript) => {
    const { sources } = await loadTexts(locale);
    for (const { id, title } of official) expect(sources[id]!.title).toBe(inScript(title as string));
  });

  it.each(['en', 'de'] as const)('is followed in %s by what it is, in that language', async (locale) => {
    expect(official.length).toBeGreaterThan(50);
    const { sources } = await loadTexts(locale);
    for (const { id, title, gloss } of official) expect(sources[id]!.title).toBe(`${title as string} (${gloss![locale]})`);
  });

  it('cannot be built without saying what it is', () => {
    const { gloss: _gloss, ...bare } = official[0]!;
    expect(schema.safeParse(official[0]).success).toBe(true);
    expect(schema.safeParse(bare).success).toBe(false);
  });
});
