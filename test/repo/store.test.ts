import { describe, expect, test } from 'vitest';
import config from '../../wxt.config.ts';
import { asMarkdown, ENTRIES } from '../store/texts.ts';

/** What a manifest asks for, by the names that PRIVACY.md uses. */
async function asked(): Promise<readonly string[]> {
  const { manifest } = config;
  const env = { browser: 'chrome', command: 'build', mode: 'production', manifestVersion: 3 } as const;
  const given = (await (typeof manifest === 'function' ? manifest(env) : manifest)) as Record<string, readonly string[] | undefined>;
  return [...(given.permissions ?? []), ...(given.optional_permissions ?? []), 'optional_host_permissions', 'content_scripts'];
}

describe.each([...ENTRIES])('the texts for the stores in %s', (_locale, entry) => {
  const all = asMarkdown(entry);

  test('keep to the lengths that the stores allow', () => {
    expect(entry.name.length).toBeLessThanOrEqual(45);
    expect(entry.short.length).toBeLessThanOrEqual(132);
    expect(entry.long.join('\n\n').length).toBeGreaterThan(200);
    expect(entry.long.join('\n\n').length).toBeLessThan(10_000);
    // What is asked for each permission, and for the purpose, may have this many characters.
    for (const text of [entry.purpose, entry.remoteCode, ...Object.values(entry.permissions)])
      expect(text.length, text).toBeLessThanOrEqual(1000);
  });

  test('lead through the installation without a store in six steps, as in every other language', () => {
    const { steps, notes, title, intro } = entry.install;
    expect([steps.length, notes.length]).toEqual([6, 3]);
    for (const named of ['chrome://extensions', 'edge://extensions', 'manifest.json', 'Developer mode', 'Load unpacked'])
      expect(steps.join(' ')).toContain(named);
    for (const text of [title, intro, ...steps, ...notes]) expect(text).not.toMatch(/[!！]/);
  });

  test('have a paragraph for each permission', async () => {
    expect(Object.keys(entry.permissions).toSorted()).toEqual([...(await asked())].toSorted());
  });

  test('are calm, and promise nothing official', () => {
    expect(all).not.toMatch(/[!！]|\bbest\b|#1|100\s?%/i);
    expect(entry.long.at(-1)).toMatch(/Not an official|Kein amtliches|不是官方/);
  });
});

test('the texts in Traditional Chinese are no copy of the Simplified ones', () => {
  const [hans, hant] = [ENTRIES.get('zh-Hans')!, ENTRIES.get('zh-Hant')!];
  for (const [index, text] of hant.long.entries()) expect(text).not.toBe(hans.long[index]);
});
