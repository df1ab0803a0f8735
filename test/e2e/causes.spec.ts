import { loadEnglish } from '../support/texts.ts';
import { loadPageCases } from '../support/page-cases.ts';
import { NATIONAL } from '../support/portal-server.ts';
import { acceptDialogs, expect, hooks, test } from './fixtures.ts';

/** Ten troubles of different kinds, as a portal shows them: who acts and what to do first differs for each. */
const NAMES = [
  'account-frozen-readonly-input',
  'account-balance-descriptions',
  'antd-table-employer',
  'credit-pending-status',
  'deductible-not-met-slip',
  'identity-mismatch-toast',
  'missing-paperwork-returned',
  'resident-unpaid-no',
  'system-maintenance-page',
  'withholding-failed-toast',
];

const cases = await loadPageCases();
const texts = await loadEnglish();

test('the ten pages are about ten different causes', () => {
  expect(new Set(NAMES.map((name) => cases.find((each) => each.name === name)?.top)).size).toBe(NAMES.length);
});

for (const name of NAMES) {
  const top = cases.find((each) => each.name === name)?.top ?? '';
  test(`${name}: from the page to the right first step of ${top} in two clicks`, async ({ shared }) => {
    const page = await shared.open('about:blank');
    acceptDialogs(page);
    await page.goto(`${NATIONAL}/cases/${name}.html`);
    await expect.poll(() => shared.badge(page)).not.toBe('');

    const popup = await shared.openPopup(page);
    await expect(popup.locator('main[aria-busy="false"]')).toBeVisible();
    const cause = texts.causes[top];
    expect((await hooks(popup, 'cause'))[0]).toBe(top);
    await expect(popup.locator('h1')).toHaveText(cause?.title ?? 'no such cause');
    const steps = await popup.locator('section.lead [data-step]').evaluateAll((boxes) => boxes.map((box) => box.dataset['step']));
    expect(steps.length).toBeGreaterThan(0);
    const first = cause?.steps.find(({ id }) => id === steps[0]);
    await expect(popup.locator('.now p')).toHaveText(first?.text ?? 'no such step');

    // The second click: done.
    await popup.locator(`section.lead [data-step="${steps[0]}"]`).check();
    const second = cause?.steps.find(({ id }) => id === steps[1]);
    if (second) await expect(popup.locator('.now p')).toHaveText(second.text);
    await popup.close();
    await page.close();
  });
}
