import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/domain/locales.ts';
import { join, OWN_NAME } from '../../src/i18n/join-texts.ts';
import { loadPageTexts } from '../../src/i18n/load-page-texts.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { separate } from '../../src/knowledge/separate-texts.ts';

const ENGLISH = {
  id: 'a',
  title: 'Card',
  steps: [
    { by: 'you', text: 'Call' },
    { by: 'bank', text: 'Wait' },
  ],
  count: { one: 'day', other: 'days' },
};
const CHINESE = {
  id: 'a',
  title: '卡',
  steps: [
    { by: 'you', text: '打电话' },
    { by: 'bank', text: '等' },
  ],
  count: { other: '天' },
};

describe('texts parted into what is common and what a language has of its own', () => {
  const { shape, lists } = separate([ENGLISH, CHINESE]);

  it('come back whole in each language', () => {
    expect(join(shape, lists[0]!)).toEqual(ENGLISH);
    expect(join(shape, lists[1]!)).toEqual(CHINESE);
  });

  it('have what is the same in every language once, in the shape', () => {
    expect(shape).toEqual({
      id: 'a',
      title: null,
      steps: [
        { by: 'you', text: null },
        { by: 'bank', text: null },
      ],
      count: null,
    });
    expect(lists[1]).toEqual(['卡', '打电话', '等', { other: '天' }]);
  });

  it('are not spoilt for one language by filling the shape for another', () => {
    join(shape, lists[0]!);
    expect(join(shape, lists[1]!)).toEqual(CHINESE);
  });

  it('name an entry once: its id is the name under which it is kept', () => {
    const named = { cards: { lost: { id: 'lost', title: 'Card' }, old: { id: 'older', title: 'Old' } } };
    const parted = separate([named, { cards: { lost: { id: 'lost', title: '卡' }, old: { id: 'older', title: '旧' } } }]);
    expect(parted.shape).toEqual({ cards: { lost: { id: OWN_NAME, title: null }, old: { id: 'older', title: null } } });
    expect(join(parted.shape, parted.lists[0]!)).toEqual(named);
  });

  it('are refused where a text looks like a gap', () => {
    expect(() => separate([{ a: null }, { a: 'b' }])).toThrow(/null/);
  });
});

it.each(LOCALES)('a case in %s loads no label of the settings page, and that page loads them all', async (locale) => {
  const [ofCase, ofPage] = [await loadTexts(locale), await loadPageTexts(locale)];
  expect(Object.keys(ofCase.ui).filter((key) => /^(?:backup|history|remind|hint)\./.test(key))).toEqual([]);
  expect(ofCase).not.toHaveProperty('lifeEvents');
  expect(ofPage).toMatchObject(ofCase);
  expect(Object.keys(ofPage.lifeEvents)).toHaveLength(7);
});

it.each(LOCALES)('no text in %s carries the notes for maintainers or the numbers of the engine', async (locale) => {
  const written = JSON.stringify(await loadPageTexts(locale));
  for (const field of ['gloss', 'base', 'seconds', 'answeredBy', 'priors', 'evidence']) expect(written).not.toContain(`"${field}":`);
});
