import type { Page } from '@playwright/test';
import type { Chromium } from '../support/chromium.ts';
import { PORTAL_VIEWS } from '../support/portal-views.ts';
import { axe } from './axe.ts';
import { acceptDialogs, expect, expectPopup, hooks, test } from './fixtures.ts';

/** Opens a view, does what a person does there, and waits until the case has it. */
async function openView(browser: Chromium, id: string): Promise<Page> {
  const view = PORTAL_VIEWS.find((each) => each.id === id);
  const page = await browser.open('about:blank');
  acceptDialogs(page);
  await page.goto(view?.url ?? '');
  await view?.act?.(page);
  if (view?.expected) await expect.poll(() => browser.badge(page)).not.toBe('');
  return page;
}

for (const id of ['payment-failed', 'remote-unregistered', 'legacy-alert']) {
  test(`${id}: a message that is gone stays in the popup until the next page`, async ({ tabs }) => {
    const expected = PORTAL_VIEWS.find((each) => each.id === id)?.expected;
    if (!expected) throw new Error(`no troubled view "${id}"`);
    const page = await openView(tabs, id);
    if (id === 'remote-unregistered') await page.click('#close-dialog');
    if (id === 'payment-failed') await expect(page.locator('.el-message')).toHaveCount(0);
    await page.waitForTimeout(500);
    expect(await tabs.badge(page)).not.toBe('');
    const popup = await tabs.openPopup(page);
    await expectPopup(popup, expected);

    await page.goto(PORTAL_VIEWS[0]?.url ?? '');
    await expect.poll(() => tabs.badge(page)).toBe('');
    await expect(popup.locator('[data-finding]')).toHaveCount(0);
  });
}

test('an empty account with normal enrolment is never called arrears', async ({ tabs }) => {
  const popup = await tabs.openPopup(await openView(tabs, 'account-empty'));
  await expectPopup(popup, { signal: 'balance-zero', cause: 'balance-used-up' });
});

test('a vague message asks a question', async ({ tabs }) => {
  const popup = await tabs.openPopup(await openView(tabs, 'payment-failed'));
  await expect(popup.locator('[data-question] [data-answer="unknown"]').first()).toBeAttached();
});

test('hotlines can be called and copied', async ({ tabs }) => {
  const popup = await tabs.openPopup(await openView(tabs, 'enrolment-suspended'));
  await expect(popup.locator('[data-hotline="12393"]')).not.toHaveCount(0);
  await expect(popup.locator('[data-hotline="12393"] a[href="tel:12393"]').first()).toBeAttached();
});

test('the popup follows the page while it is open', async ({ tabs }) => {
  const page = await openView(tabs, 'account-empty');
  const popup = await tabs.openPopup(page);
  await expect(popup.locator('[data-finding="balance-zero"]')).toHaveCount(1);
  await page.click('.hall-links a:nth-of-type(3)');
  await expect(popup.locator('[data-finding]')).toHaveCount(0);
});

for (const id of ['account-empty', 'enrolment-suspended', 'payment-failed', 'home']) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`${id}: the popup is accessible in ${scheme} colours`, async ({ tabs }) => {
      const popup = await tabs.openPopup(await openView(tabs, id));
      await popup.emulateMedia({ colorScheme: scheme });
      await expect(popup.locator('main[aria-busy="false"]')).toBeVisible();
      await popup.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      const violations = await axe(popup);
      expect(violations).toEqual([]);
    });
  }
}

test('the same case in another tab is another case', async ({ tabs }) => {
  const troubled = await openView(tabs, 'account-empty');
  const quiet = await openView(tabs, 'home');
  expect(await tabs.badge(quiet)).toBe('');
  const popup = await tabs.openPopup(quiet);
  await expect(popup.locator('main[aria-busy="false"]')).toBeVisible();
  expect(await hooks(popup, 'finding')).toEqual([]);
  expect(await tabs.badge(troubled)).toBe('1');
});

test('on a phone of 360 pixels the popup and every other page fit the screen', async ({ shared }) => {
  const page = await shared.context.newPage();
  await page.setViewportSize({ width: 360, height: 740 });
  for (const name of ['popup.html', 'popup.html?example', 'options.html', 'options.html#ahead', 'welcome.html']) {
    await page.goto(`chrome-extension://${shared.extensionId}/${name}`);
    await page.reload();
    await page.waitForSelector('h1');
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll('body, body *')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 0.5)
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(beyond, name).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(360);
  }
  await page.close();
});
