// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeAll, expect, it, vi } from 'vitest';
import { LOCALES, type Locale } from '../../src/domain/locales.ts';
import { CASES } from '../support/preview/cases.ts';
import { show, type Shown } from './show.tsx';

// The screen is loaded on demand; made once, so that no test waits for it.
beforeAll(async () => {
  await import('../../src/ui/screens/return-screen.tsx');
}, 60_000);

async function choose(screen: Shown, id: string, value: string): Promise<void> {
  const field = screen.get<HTMLSelectElement>(`#${id}`);
  field.value = value;
  await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  await screen.settle();
}

async function open(locale: Locale = 'en'): Promise<Shown> {
  const screen = await show(CASES.employer, { locale });
  await screen.click('[data-tool="return"]');
  await vi.waitFor(() => screen.get('#tool'), { timeout: 5_000 });
  await screen.settle();
  return screen;
}

it('asks for the last paid month first', async () => {
  const screen = await open();
  expect(screen.get('[data-kind="need"]').textContent).toBe('Choose the last paid month and the day of payment.');
});

it('gives a range, the rules it rests on with their sources, and says that care goes on', async () => {
  const screen = await open();
  await choose(screen, 'return-last', '2026-09');
  expect(screen.get('[data-sentence]').textContent).toBe(
    'By the rules known here, the pooled fund (统筹基金) pays again from a day between November 21, 2026 and December 1, 2026.',
  );
  expect(screen.text()).toContain('1 whole month missed.If you need care before then, get it and keep every receipt.');
  const rule = screen.get('[data-rule="benefits-stop-and-return"]');
  expect(rule.textContent).toContain('Differs by place');
  expect(rule.querySelector('.ledger-notes')?.textContent).toContain('checked');
  expect(screen.get('[role="status"]').textContent).toContain('pays again');
});

it('without a known rule names no day, says who to ask and for whom the rule shown holds', async () => {
  const screen = await open();
  await choose(screen, 'return-last', '2026-05');
  expect(screen.get('[data-sentence]').textContent).toBe(
    'The rules known here do not settle the day for you. 12393 where you are insured can name it.',
  );
  expect(screen.get('[data-rule="transfer-long-gap"]').textContent).toContain('It holds only after a move to another place or scheme.');
  await choose(screen, 'return-moved', 'no');
  expect(screen.root.querySelector('[data-rule]')).toBeNull();
  expect(screen.get('[data-sentence]').textContent).toContain('12393');
});

it('promises nobody that the costs of a gap are covered', async () => {
  const screen = await open();
  await choose(screen, 'return-last', '2026-08');
  const rule = () => screen.get('[data-rule="transfer-short-gap"]').textContent;
  expect(rule()).toContain('Ask 12393 first whether the costs of the gap are covered.');
  await choose(screen, 'return-moved', 'yes');
  expect(rule()).toContain('By this rule the costs of the gap are usually covered; ask 12393 first.');
});

it('a local rule stands with its place, and a missing one is said', async () => {
  const screen = await open();
  await choose(screen, 'return-scheme', 'flexible');
  await choose(screen, 'return-last', '2026-05');
  await choose(screen, 'return-region', 'hubei');
  expect(screen.get('[data-no-local]').textContent).toContain('The exact day for Hubei is not known here.');
  await choose(screen, 'return-city', 'wuhan');
  expect(screen.get('[data-rule="wuhan-arrears"]').textContent).toContain('Only in Wuhan');
  expect(screen.root.querySelector('[data-no-local]')).toBeNull();
  // The rule of the city speaks for flexible workers only.
  await choose(screen, 'return-scheme', 'employee');
  expect(screen.get('[data-no-local]').textContent).toContain('The exact day for Wuhan is not known here.');
});

it('draws from the first missed month how long the fund is paused, what is open and from when it pays', async () => {
  const screen = await open();
  await choose(screen, 'return-last', '2026-09');
  const parts = [...screen.root.querySelectorAll('[data-rule="benefits-stop-and-return"] .bar rect')].map((rect) => [
    rect.getAttribute('class'),
    Math.round(Number(rect.getAttribute('x'))),
  ]);
  // October 1 to the payment on November 21 are 51 days, to December 1 another 10; a fifth of it follows.
  expect(parts).toEqual([
    ['bar-paused', 0],
    ['bar-open', 69],
    ['bar-pays', 82],
    ['bar-mark', 69],
  ]);
  expect(screen.text()).toContain('From October 1, 2026 to');
});

it('gives the days as a calendar file', async () => {
  const screen = await open();
  await choose(screen, 'return-last', '2026-09');
  const link = screen.get<HTMLAnchorElement>('[data-action="calendar"]');
  expect(link.getAttribute('download')).toBe('yibao.ics');
  const file = decodeURIComponent(link.getAttribute('href') ?? '');
  expect(file).toContain('DTSTART;VALUE=DATE:20261121');
  expect(file).toContain('DTSTART;VALUE=DATE:20261201');
});

it('saves no day that is over', async () => {
  const screen = await open();
  await choose(screen, 'return-last', '2026-09');
  const paid = screen.get<HTMLInputElement>('#return-paid');
  const pay = async (day: string) => {
    paid.value = day;
    await act(() => void paid.dispatchEvent(new Event('input', { bubbles: true })));
    await screen.settle();
  };
  await pay('2026-11-10');
  const file = decodeURIComponent(screen.get('[data-action="calendar"]').getAttribute('href') ?? '');
  expect(file.match(/DTSTART\S*/g)).toEqual(['DTSTART;VALUE=DATE:20261201']);
  await pay('2026-10-10');
  expect(screen.root.querySelector('[data-action="calendar"]')).toBeNull();
});

it('is not offered beside a calm answer', async () => {
  expect((await show(CASES.calm)).root.querySelector('[data-tool="return"]')).toBeNull();
});

it.each(LOCALES)('in %s has a name for every field and leaves no place unfilled', async (locale) => {
  const screen = await open(locale);
  await choose(screen, 'return-last', '2026-09');
  await choose(screen, 'return-region', 'guangdong');
  for (const field of screen.root.querySelectorAll('main select, main input'))
    expect(screen.root.querySelector(`label[for="${field.id}"]`)?.textContent, field.id).toBeTruthy();
  expect(screen.text()).not.toMatch(/\{\w+\}|undefined|Invalid/);
});
