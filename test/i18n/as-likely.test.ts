import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/domain/locales.ts';
import { asLikely, sureness } from '../../src/i18n/as-likely.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { createTranslator } from '../../src/i18n/translate.ts';

const english = createTranslator((await loadTexts('en')).ui, 'en');

/** Words that leave open whether it is so. */
const HEDGES = {
  'zh-Hans': /可能|一般|通常|多半/,
  'zh-Hant': /可能|一般|通常|多半/,
  en: /likely|perhaps|possibly|usually|often/i,
  de: /vermutlich|möglicherweise|meist|oft/i,
};
/** The message says it itself, or the answer says that it is not known. */
const NEED_NO_DOUBT = new Set(['balance-used-up', 'other']);

describe.each(LOCALES)('sentences of causes in %s', async (locale) => {
  const texts = await loadTexts(locale);
  const t = createTranslator(texts.ui, locale);
  const sure = [t('hedge.likely.start'), t('hedge.likely.inside')];

  it('say "likely" nowhere when the cause is only possible', () => {
    for (const { id, answer } of Object.values(texts.causes)) {
      const said = asLikely(answer.text, { likelihood: 'possible' }, t);
      expect(
        sure.filter((word) => said.includes(word)),
        id,
      ).toEqual([]);
    }
  });

  it('never state a cause as a fact when it is only possible', () => {
    for (const { id, answer } of Object.values(texts.causes)) {
      const said = asLikely(answer.text, { likelihood: 'unlikely' }, t);
      const [lead = ''] = t('hedge.if').split('{text}');
      const isSoft = said.startsWith(lead) || said.includes(t('hedge.possible.start')) || said.includes(t('hedge.possible.inside'));
      expect(isSoft, id).toBe(true);
    }
  });

  it('stay as they are written when the cause is likely', () => {
    for (const { answer } of Object.values(texts.causes)) expect(asLikely(answer.text, { likelihood: 'likely' }, t)).toBe(answer.text);
  });

  it('leave room for doubt when the cause is likely', () => {
    for (const { id, answer } of Object.values(texts.causes))
      if (!NEED_NO_DOUBT.has(id)) expect(asLikely(answer.text, { likelihood: 'likely' }, t), id).toMatch(HEDGES[locale]);
  });

  it('doubt nothing that the message says itself', () => {
    for (const { id, answer } of Object.values(texts.causes)) {
      const said = asLikely(answer.text, { likelihood: 'stated' }, t);
      expect(
        sure.filter((word) => said.includes(word)),
        id,
      ).toEqual([]);
      expect(said, id).not.toMatch(/ {2}|，，/);
    }
  });
});

describe('the sentence of a cause', () => {
  it('says "perhaps" where the cause is only possible, at its beginning and inside', () => {
    expect(asLikely('Most likely your employer has not paid.', { likelihood: 'possible' }, english)).toBe(
      'Perhaps your employer has not paid.',
    );
    expect(asLikely('The account is most likely frozen.', { likelihood: 'unlikely' }, english)).toBe('The account is perhaps frozen.');
  });
  it('rests on the message where that says it', () => {
    expect(asLikely('Most likely your employer has not paid.', { likelihood: 'stated' }, english)).toBe(
      'According to the message, your employer has not paid.',
    );
    expect(asLikely('The account is most likely frozen.', { likelihood: 'stated' }, english)).toBe('The account is frozen.');
  });
  it('rests on the figures where those say it and no message does', () => {
    expect(asLikely('Most likely your costs are below it.', { likelihood: 'stated', reckoned: true }, english)).toBe(
      'According to the figures of this bill, your costs are below it.',
    );
  });
  it('begins with a doubt where it is a plain statement and the cause only possible', () => {
    expect(asLikely('Your account is empty.', { likelihood: 'possible' }, english)).toBe('Possibly: Your account is empty.');
  });
});

it('that nothing is wrong is likely, though it is open which of the normal causes it is', () => {
  expect(sureness('possible', true)).toBe('likely');
  expect(sureness('possible', false)).toBe('possible');
  expect(sureness('stated', true)).toBe('stated');
});
