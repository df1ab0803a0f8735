// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LOCALES, type Locale } from '../../src/domain/locales.ts';
import { loadPageTexts } from '../../src/i18n/load-page-texts.ts';
import { StorageFull } from '../../src/messaging/send.ts';
import { OptionsPage } from '../../src/ui/pages/options-page.tsx';
import type { PageProps } from '../../src/ui/pages/page-props.ts';
import { fakePerson, fakeReminders, plainPage } from './page-services.ts';

const find = <E extends HTMLElement = HTMLInputElement>(selector: string) => document.querySelector<E>(selector)!;
const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 0)));
async function click(selector: string): Promise<void> {
  await act(() => find(selector).click());
  await settle();
}
async function choose(selector: string, value: string): Promise<void> {
  const field = find(selector);
  field.value = value;
  await act(() => void field.dispatchEvent(new Event(field.localName === 'input' ? 'input' : 'change', { bubbles: true })));
  await settle();
}

async function open(hash: string, given: Partial<PageProps> = {}, locale: Locale = 'en'): Promise<void> {
  location.hash = hash;
  document.body.innerHTML = '<div id="app"></div>';
  const props = { ...plainPage(locale, await loadPageTexts(locale)), ...given };
  await act(() => render(<OptionsPage {...props} />, find('#app')));
  await settle();
}
afterEach(() => {
  location.hash = '';
});

it.each(LOCALES)('before it happens, in %s: every part has something to say', async (locale) => {
  await open('#ahead', {}, locale);
  expect(document.querySelectorAll('[data-reminder]')).toHaveLength(5);
  expect(document.querySelectorAll('details.event')).toHaveLength(7);
  expect(document.querySelectorAll('h1')).toHaveLength(1);
  expect(document.body.textContent).not.toMatch(/undefined|\{\w+\}/);
});

it('a life event opens to its steps, each with its time and its sources', async () => {
  await open('#ahead');
  const fold = find<HTMLDetailsElement>('details.event');
  fold.open = true;
  await act(() => void fold.dispatchEvent(new Event('toggle')));
  await settle();
  const steps = [...document.querySelectorAll('[data-event="job-change"] > li')];
  expect(steps.length).toBeGreaterThan(2);
  for (const step of steps) {
    expect(step.querySelector('.ledger-label')?.textContent).not.toBe('');
    expect(step.querySelector('.ledger-notes')?.textContent).toContain('checked');
  }
});

describe('a reminder', () => {
  it('is switched on, changed and switched off again', async () => {
    const reminders = fakeReminders();
    await open('#ahead', { reminders });
    await click('[data-reminder="debit-balance"] input');
    expect(find('[data-reminder="debit-balance"] [data-next]').textContent).toContain('November 22, 2026');
    await choose('#debit-balance-before', '7');
    expect((await reminders.list()).list.map(({ reminder }) => reminder)).toEqual([{ kind: 'debit-balance', day: 15, before: 7 }]);
    await click('[data-reminder="debit-balance"] input');
    expect((await reminders.list()).list).toEqual([]);
    expect(document.querySelector('#debit-balance-before')).toBeNull();
  });

  it('that cannot be told stands on the page, with a way to allow it, and can be put away', async () => {
    const due = { remindOn: '2026-11-15', day: '2026-11-15' };
    const first = [{ reminder: { kind: 'payment-day' as const, day: 15 }, next: null, waiting: due }];
    await open('#ahead', { reminders: fakeReminders({ agrees: false, first }) });
    expect(find('[data-reminder="payment-day"] [data-waiting]').textContent).toContain('November 15, 2026');
    await click('[data-action="allow-notifications"]');
    expect(find('[data-notifications="off"]').textContent).toContain('Notifications stay off');
    await click('[data-waiting] button');
    expect(document.querySelector('[data-waiting]')).toBeNull();
  });

  it('is kept though the browser’s question is still open', async () => {
    await open('#ahead', { reminders: fakeReminders({ answers: false }) });
    await click('[data-reminder="payment-day"] input');
    expect(find('[data-reminder="payment-day"] input').checked).toBe(true);
    expect(find('[data-notifications="off"]').textContent).toContain('does not show notifications');
  });

  it('is told by notification once the browser’s question was answered with yes', async () => {
    await open('#ahead', { reminders: fakeReminders() });
    await click('[data-reminder="payment-day"] input');
    await settle();
    expect(document.querySelector('[data-notifications]')).toBeNull();
  });

  it('is changed for the profile that the page shows, and the page says whose it is', async () => {
    const of = { profile: 'relative', allowed: true, list: [] } as const;
    const switchOn = vi.fn(async () => of);
    await open('#ahead', { reminders: { ...fakeReminders(), list: async () => of, switchOn } });
    expect(find('[data-profile="relative"]').textContent).toBe('For a relative');
    await click('[data-reminder="payment-day"] input');
    expect(switchOn).toHaveBeenCalledExactlyOnceWith('relative', { kind: 'payment-day', day: 15 }, expect.any(Function));
  });

  it('asks for nothing where notifications are allowed', async () => {
    await open('#ahead', { reminders: fakeReminders({ allowed: true }) });
    await click('[data-reminder="monthly-check"] input');
    expect(document.querySelector('[data-notifications]')).toBeNull();
  });
});

describe('whom it is about', () => {
  it('is kept as soon as it is chosen, and a city goes with its province', async () => {
    const person = fakePerson();
    await open('', { person });
    await choose('#person-region', 'fujian');
    await choose('#person-city', 'fuzhou');
    await choose('#person-type', 'flexible');
    expect(await person.read()).toMatchObject({ region: 'fujian', city: 'fuzhou', insuranceType: 'flexible' });
    await choose('#person-region', 'hubei');
    expect(await person.read()).toMatchObject({ region: 'hubei', city: '', insuranceType: 'flexible' });
  });

  it('can be two people, who share nothing; the second is removed with two presses', async () => {
    const person = fakePerson();
    await open('', { person });
    await choose('#person-region', 'fujian');
    await click('[data-action="add-profile"]');
    await click('[name="profile"][value="relative"]');
    expect(find<HTMLSelectElement>('#person-region').value).toBe('');
    await click('[data-action="remove-profile"]');
    expect((await person.read()).hasSecond).toBe(true);
    await click('[data-action="remove-profile"]');
    expect(await person.read()).toMatchObject({ profile: 'self', hasSecond: false, region: 'fujian' });
  });
});

it.each([new StorageFull('person/set'), new Error('QuotaExceededError')])(
  'a full storage is told in a plain sentence: %s',
  async (failure) => {
    await open('', { person: { ...fakePerson(), keep: () => Promise.reject(failure) } });
    await choose('#person-region', 'fujian');
    expect(find('[role="status"]').textContent).toContain('There is no room left');
  },
);

it('a habit opens to what to do, without saying its title twice', async () => {
  await open('#ahead');
  const habit = find('[data-tip="monthly-look"]');
  const fold = habit.querySelector('details')!;
  fold.open = true;
  await act(() => void fold.dispatchEvent(new Event('toggle')));
  const { title, text } = (await loadPageTexts('en')).tips['monthly-look']!;
  expect(habit.textContent).toContain(text.text);
  expect(habit.textContent.split(title)).toHaveLength(2);
});

it.each(['details.event', '[data-tip] > details'])('of %s only one stays open, so that the page stays short', async (selector) => {
  await open('#ahead');
  const names = [...document.querySelectorAll(selector)].map((fold) => fold.getAttribute('name'));
  expect(names.length).toBeGreaterThan(5);
  expect(names[0]).toBeTruthy();
  expect(new Set(names).size).toBe(1);
});
