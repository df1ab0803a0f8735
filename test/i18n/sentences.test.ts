import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/domain/locales.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { firstSentence } from '../../src/i18n/sentences.ts';

it('a text is parted behind its first sentence, in every script', () => {
  expect(firstSentence('账户用完了。统筹照常报销。')).toEqual(['账户用完了。', '统筹照常报销。']);
  expect(firstSentence('It is empty (个人账户). You are insured.')).toEqual(['It is empty (个人账户).', 'You are insured.']);
  expect(firstSentence('Das Konto ist leer. Über die Kasse.')).toEqual(['Das Konto ist leer.', 'Über die Kasse.']);
});

it('a text of one sentence has no rest', () => {
  expect(firstSentence('只有一句。')).toEqual(['只有一句。', '']);
});

it('a shortened word and a date end no sentence', () => {
  const text = 'Beiträge, z. B. vom 3. dieses Monats, fehlen.';
  expect(firstSentence(text)).toEqual([text, '']);
});

describe.each(LOCALES)('the answers in %s', (locale) => {
  it('begin with a sentence that an old person reads in one breath, and lose nothing', async () => {
    const { causes } = await loadTexts(locale);
    for (const { id, answer } of Object.values(causes)) {
      const [first, rest] = firstSentence(answer.text);
      expect(`${first}${rest}`.replaceAll(' ', ''), id).toBe(answer.text.replaceAll(' ', ''));
      expect(rest, id).not.toBe('');
      expect(first.length, id).toBeLessThanOrEqual(locale.startsWith('zh') ? 60 : 250);
    }
  });
});
