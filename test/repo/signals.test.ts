import { describe, expect, test } from 'vitest';
import { createLexicon } from '../../src/detect/lexicon.ts';
import { readText } from '../../src/detect/read-text.ts';
import { LOCALES } from '../../src/domain/locales.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { meaningOf } from '../../src/i18n/meaning.ts';
import { createTranslator } from '../../src/i18n/translate.ts';
import { compileLexicon } from '../../src/knowledge/compile-lexicon.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const { causes, signals, terms } = await loadKnowledge();
const lexicon = createLexicon(compileLexicon(terms, signals));
const used = new Set(causes.flatMap(({ evidence, stated }) => [...Object.keys(evidence), ...stated]));
const found = (text: string) => readText(text, lexicon).map(({ signal }) => signal);

/** A signal that follows from a settlement sheet is read from a whole page, never from a message standing alone. */
const spoken = signals.filter(({ patterns }) => patterns.length);

describe('every signal', () => {
  test.each(LOCALES)('says in a few words of %s what was shown', async (locale) => {
    const texts = await loadTexts(locale);
    const speech = { t: createTranslator(texts.ui, locale), texts };
    expect(signals.filter(({ id }) => !meaningOf(id, speech)).map(({ id }) => id)).toEqual([]);
  });

  test.each(signals.filter(({ guard }) => guard !== 'warning').map(({ id }) => id))('%s speaks for or against a cause', (id) => {
    expect([...used]).toContain(id);
  });

  test.each(spoken.flatMap(({ id, unless, examples }) => examples.map((example) => [id, example, unless] as const)))(
    '%s is found in its example “%s”, or one that says it better',
    (id, example, unless) => {
      const signalsFound = found(example);
      const better = typeof unless === 'string' ? signalsFound : signalsFound.filter((signal) => unless.includes(signal));
      expect(better.length > 0 || signalsFound.includes(id), `found: ${signalsFound.join(', ') || 'nothing'}`).toBe(true);
    },
  );

  test.each(spoken.flatMap(({ id, counterExamples }) => counterExamples.map((example) => [id, example] as const)))(
    '%s is not found in its counter-example “%s”',
    (id, example) => {
      expect(found(example)).not.toContain(id);
    },
  );
});
