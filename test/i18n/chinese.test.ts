import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../src/i18n/load-texts.ts';

describe('Traditional Chinese', () => {
  it('has its own quotation marks everywhere', async () => {
    expect(JSON.stringify(await loadTexts('zh-Hant'))).not.toMatch(/[“”‘’]/);
  });
});
