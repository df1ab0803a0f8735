import type { Page } from '@playwright/test';
import { PORTAL_VIEWS } from '../support/portal-views.ts';
import { hasHintElement, hintsOf } from '../support/hint.ts';
import { acceptDialogs, expect, expectPopup, hooks, test } from './fixtures.ts';

/** Longer than a loading figure stands and than a report takes. */
const SETTLED_MS = 1500;

/** One sentence may say two things; it is read and counted once. */
async function messageCount(popup: Page): Promise<number> {
  const quotes = await popup.locator('[data-finding]').evaluateAll((elements) => elements.map((element) => element.textContent));
  return new Set(quotes).size;
}

for (const view of PORTAL_VIEWS) {
  const { expected } = view;
  test(`${view.id}: ${expected ? expected.signal : 'quiet'}`, async ({ shared }) => {
    const page = await shared.open('about:blank');
    const dialogs = acceptDialogs(page);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(view.url);
    await view.act?.(page);

    if (expected) {
      await expect.poll(() => shared.badge(page)).not.toBe('');
      if (view.id !== 'legacy-alert')
        await expect.poll(async () => (await hintsOf(page)).some(({ controls }) => controls.length > 0)).toBe(true);
      const popup = await shared.openPopup(page);
      await expectPopup(popup, expected);
      await expect.poll(async () => Number(await shared.badge(page))).toBe(await messageCount(popup));
      await popup.close();
    } else {
      await page.waitForTimeout(SETTLED_MS);
      expect(await shared.badge(page)).toBe('');
      expect(await hasHintElement(page)).toBe(false);
      const popup = await shared.openPopup(page);
      await expect(popup.locator('main[aria-busy="false"]')).toBeVisible();
      expect(await hooks(popup, 'finding')).toEqual([]);
      await popup.close();
    }
    expect(faults).toEqual([]);
    expect(dialogs).toHaveLength(view.id === 'legacy-alert' ? 1 : 0);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await page.title()).not.toBe('');
    await page.close();
  });
}

test('a loading 0.00 leaves nothing behind when the figure arrives', async ({ shared }) => {
  const view = PORTAL_VIEWS.find(({ id }) => id === 'account-filled');
  const page = await shared.open(view?.url ?? '');
  await expect(page.locator('#balance')).toHaveText('1,523.20');
  await expect.poll(() => shared.badge(page)).toBe('');
  await expect.poll(() => hasHintElement(page)).toBe(false);
});

test('findings go with the view that showed them', async ({ shared }) => {
  const troubled = PORTAL_VIEWS.find(({ id }) => id === 'account-empty');
  const page = await shared.open(troubled?.url ?? '');
  await expect.poll(() => shared.badge(page)).not.toBe('');
  await page.click('.hall-links a:nth-of-type(3)');
  await expect.poll(() => shared.badge(page)).toBe('');
  await expect.poll(async () => (await hintsOf(page)).every(({ controls }) => controls.length === 0)).toBe(true);
});
