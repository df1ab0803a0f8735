// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { LOCALES } from '../../src/domain/locales.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { CASES } from '../support/preview/cases.ts';
import { show } from './show.tsx';

it.each(LOCALES)('the top cause tells its rules, misunderstandings and tips, each with source and date, in %s', async (locale) => {
  const screen = await show(CASES.employer, { locale });
  await screen.unfold('.lead details');
  const texts = await loadTexts(locale);
  const rule = screen.get('[data-rule="late-fee"]').textContent ?? '';
  expect(rule).toContain(texts.rules['late-fee']?.text.text);
  expect(rule).toContain(texts.sources['r11']?.title);
  expect(rule).toMatch(/2011/);
  const wrong = screen.get('[data-misconception="late-fee-one-to-three-percent"]').textContent ?? '';
  expect(wrong).toContain(texts.misconceptions['late-fee-one-to-three-percent']?.right.text);
  expect(wrong).toContain(texts.sources['r11']?.title);
  expect(screen.get('[data-tip="monthly-look"]').textContent).toContain(texts.tips['monthly-look']?.text.text);
  expect(screen.text()).not.toMatch(/\{\w+\}|undefined|\[object/);
});

it('says which rule speaks: the country first, single places apart and as such', async () => {
  const screen = await show(CASES.employer);
  await screen.unfold('.lead details');
  const ids = [...screen.root.querySelectorAll<HTMLElement>('[data-rule]')].map((element) => element.dataset['rule']);
  expect(ids.indexOf('late-fee')).toBeLessThan(ids.indexOf('gap-costs'));
  expect(ids.indexOf('gap-costs')).toBeLessThan(ids.indexOf('fujian-gap'));
  expect(screen.get('[data-rule="late-fee"]').textContent).toContain('Whole country');
  expect(screen.get('[data-rule="fujian-gap"]').textContent).toContain('Only there · as of April 19, 2024');
});

it('shows only what is about the cause', async () => {
  const screen = await show(CASES.employer);
  await screen.unfold('.lead details');
  expect(screen.root.querySelector('[data-rule="exclusions"], [data-misconception="seven-exclusions"]')).toBeNull();
});

it('draws nothing of it before a fold is opened', async () => {
  const screen = await show(CASES.employer);
  expect(screen.root.querySelector('[data-rule], [data-misconception], [data-tip]')).toBeNull();
});

it('says of a document how it was seen, and of what is no document only what it is', async () => {
  const screen = await show(CASES.employer, { locale: 'de' });
  await screen.unfold('.lead details');
  const [document, advice] = ['《中华人民共和国社会保险法》', 'Praktischer Rat dieser Erweiterung'].map((title) =>
    [...screen.root.querySelectorAll('.lead li')].map(({ textContent }) => textContent ?? '').find((text) => text.startsWith(title)),
  );
  expect(document).toContain('Amtliche Seite');
  expect(advice).toMatch(/^Praktischer Rat dieser Erweiterung, keine Vorschriftgeprüft am /);
});

it('counts no minutes beside a step that is to wait', async () => {
  const screen = await show(CASES.employer);
  const notes = [...screen.root.querySelectorAll('.step-where')].map(({ textContent }) => textContent ?? '');
  expect(notes.filter((note) => note.startsWith('wait'))).toEqual(['wait · The insurance agency (医保经办机构)']);
  expect(notes.filter((note) => !note.startsWith('wait')).every((note) => note.includes('minute'))).toBe(true);
});
