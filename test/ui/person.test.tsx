// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { StorageFull } from '../../src/messaging/send.ts';
import { CASES } from '../support/preview/cases.ts';
import { fakeServices } from '../support/preview/services.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { show } from './show.tsx';

const TWO = { ...CASES.employer, person: { profile: 'self' as const, hasSecond: true, region: '', city: '' } };

it('a second profile can be changed to in the header; without one there is nothing to choose', async () => {
  expect((await show(CASES.employer)).root.querySelector('#profile')).toBeNull();
  const screen = await show(TWO);
  const choice = screen.get<HTMLSelectElement>('#profile');
  choice.value = 'relative';
  await act(() => void choice.dispatchEvent(new Event('change', { bubbles: true })));
  expect(screen.sent.at(-1)).toEqual({ name: 'profile/choose', input: { profile: 'relative' } });
});

it('rules of the place that the settings name stand with those of the whole country', async () => {
  const rulesIn = async (region: string, city: string) => {
    const screen = await show({ ...CASES.employer, person: { ...TWO.person, region, city } });
    for (const fold of screen.root.querySelectorAll('details')) {
      fold.open = true;
      await act(() => void fold.dispatchEvent(new Event('toggle')));
    }
    await screen.settle();
    return [...screen.root.querySelectorAll<HTMLElement>('.fold-body > ul > [data-rule]')].map(({ dataset }) => dataset['rule']);
  };
  expect(await rulesIn('', '')).not.toContain('guangzhou-employer');
  expect(await rulesIn('guangdong', 'guangzhou')).toContain('guangzhou-employer');
});

it('marks are switched off and on for the whole site, where a page is read by itself', async () => {
  const screen = await show(CASES.employer);
  expect(screen.get('[data-action="marks"]').textContent).toBe('No marks on nhsa.gov.cn');
  await screen.click('[data-action="marks"]');
  expect(screen.sent.at(-1)).toEqual({ name: 'settings/marks', input: { host: 'fuwu.nhsa.gov.cn', shown: false } });
  const off = await show({ ...CASES.employer, marked: false });
  expect(off.get('[data-action="marks"]').textContent).toBe('Show marks on nhsa.gov.cn');
  expect((await show({ ...CASES.employer, access: 'click' })).root.querySelector('[data-action="marks"]')).toBeNull();
});

it('what cannot be kept for want of room is told until something is kept, and the case stays on the screen', async () => {
  let changed: () => void = () => {};
  let isFull = true;
  const { send } = fakeServices(CASES.employer, { loadTexts });
  const screen = await show(CASES.employer, {
    send: (name, input) => (name === 'case/tick' && isFull ? Promise.reject(new StorageFull(name)) : send(name, input)),
    onCaseChange: (listener) => {
      changed = listener;
      return () => {};
    },
  });
  await screen.click('[data-step]');
  changed();
  await screen.settle();
  expect(screen.get('[role="alert"]').textContent).toContain('There is no room left');
  expect(screen.root.querySelector('[data-cause]')).not.toBeNull();
  isFull = false;
  await screen.click('[data-step]');
  expect(screen.root.querySelector('[role="alert"]')).toBeNull();
});
