import { expect, it } from 'vitest';
import { LOCALES } from '../../src/domain/locales.ts';
import { compileHintTexts } from '../../src/i18n/hint-texts.ts';
import { loadPageTexts } from '../../src/i18n/load-page-texts.ts';

it.each(LOCALES)(
  'the card in %s has a title, an answer and steps for every cause, each sentence with its dated sources',
  async (locale) => {
    const texts = await loadPageTexts(locale);
    const hints = compileHintTexts(texts);
    expect(Object.keys(hints.causes)).toEqual(Object.keys(texts.causes));
    for (const [id, cause] of Object.entries(hints.causes)) {
      expect(cause.title, id).not.toBe('');
      expect(cause.answer.text, id).not.toBe('');
      expect(Object.keys(cause.steps).length, id).toBeGreaterThan(0);
      for (const { text, source } of [cause.answer, hints.fraud, ...Object.values(cause.steps)]) {
        expect(source.length, text).toBeGreaterThan(0);
        for (const one of source) expect(hints.sources[one], text).toMatch(/2026/);
      }
    }
  },
);

it('the worker carries the labels of card and reminders and no others', async () => {
  const { ui } = compileHintTexts(await loadPageTexts('de'));
  expect(ui['hint.close']).toBe('Schließen');
  expect(ui['actor.employer']).toBe('Ihr Arbeitgeber (单位)');
  expect(Object.keys(ui).filter((key) => !/^(hint|actor|likelihood|normal|hedge|remind)\.|^meta\.lang$/.test(key))).toEqual([]);
});
