import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../src/i18n/load-texts.ts';

describe('Traditional Chinese', () => {
  it('has its own quotation marks everywhere but in official titles', async () => {
    const { sources: _titles, ...ours } = await loadTexts('zh-Hant');
    expect(JSON.stringify(ours)).not.toMatch(/[“”‘’]/);
  });
});
