import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../src/i18n/load-texts.ts';

describe('Traditional Chinese', () => {
  it('has its own quotation marks everywhere but in official titles', async () => {
    const { sources: _titles, ...ours } = await loadTexts('zh-Hant');
    expect(JSON.stringify(ours)).not.toMatch(/[“”‘’]/);
  });
});

describe.each(['zh-Hans', 'zh-Hant'] as const)('sources in %s', (locale) => {
  it('have no English gloss behind an official title', async () => {
    const { sources } = await loadTexts(locale);
    for (const { id, title } of Object.values(sources)) expect(title, id).not.toMatch(/\p{Script=Han}.* \([^()]*[a-z]{4}[^()]*\)$/u);
  });
});
