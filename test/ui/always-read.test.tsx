// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { CaseView } from '../../src/case/view.ts';
import { CASES } from '../support/preview/cases.ts';
import { show } from './show.tsx';

const onClick: CaseView = { ...CASES.employer, access: 'click', host: 'pay.renmin-hospital.com' };

describe('"always read this site"', () => {
  it('asks for the whole domain, within the click, and reads the page again', async () => {
    const asked: unknown[] = [];
    const screen = await show(onClick, { allowSite: async (...given) => (asked.push(given), true) });
    expect(screen.get('[data-action="always"]').textContent).toContain('renmin-hospital.com');
    screen.get('[data-action="always"]').click();
    expect(asked).toEqual([[onClick.tab, 'renmin-hospital.com']]);
    await screen.settle();
    expect(screen.sent.at(-1)?.name).toBe('case/check');
    expect(screen.get('.always').textContent).toContain('is now read automatically');
  });

  it.each([
    ['declined', async () => false],
    ['impossible here', () => Promise.reject(new Error('no permissions here'))],
  ])('%s leaves everything as it was, and says so', async (_how, allowSite) => {
    const screen = await show(onClick, { allowSite });
    await screen.click('[data-action="always"]');
    expect(screen.get('.always').textContent).toContain('Nothing was changed');
    expect(screen.get('[data-action="always"]')).toBeTruthy();
  });

  it.each<[string, Partial<CaseView>]>([
    ['a page that is read anyway', { access: 'always' }],
    ['a page of the browser', { access: 'never' }],
    ['a page whose site is not known', { host: '' }],
    ['an address without a name', { host: '192.168.1.20' }],
  ])('is not offered on %s', async (_what, differs) => {
    const { root } = await show({ ...onClick, ...differs });
    expect(root.querySelector('[data-action="always"]')).toBeNull();
  });
});
