import type { Page } from 'puppeteer-core';
import { launchIconBrowser } from '../support/click-icon.ts';
import { expect, test } from './fixtures.ts';
import { at, FROZEN, html } from './hostile-pages.ts';

/** Each page counts how often it came back as it had been left. */
const COUNTS =
  '<script>addEventListener("pageshow", ({ persisted }) => persisted && (window.returned = (window.returned ?? 0) + 1))</script>';

declare const chrome: {
  tabs: { query(wanted: object): Promise<{ id: number }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
};

const returned = (page: Page) => page.evaluate(() => (window as { returned?: number }).returned ?? 0);
const marks = (page: Page) => page.evaluate(() => document.querySelectorAll('yibao-hint').length);

test('back and forward twenty times: a page that comes back as it was is read on, and speaks once', async ({ portal }) => {
  portal.serve('/back/trouble.html', html(FROZEN + COUNTS));
  portal.serve('/back/quiet.html', html(`<p>医保服务</p>${COUNTS}`));
  // Playwright switches the cache off in which browsers keep left pages; puppeteer leaves it on.
  const icon = await launchIconBrowser(portal);
  try {
    const probe = await icon.browser.newPage();
    await probe.goto(`chrome-extension://${icon.extensionId}/manifest.json`);
    const page = await icon.browser.newPage();
    // No other tab has anything to say.
    const badge = () =>
      probe.evaluate(async () => {
        const tabs = await chrome.tabs.query({});
        return (await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })))).join('');
      });
    const faults: unknown[] = [];
    page.on('pageerror', (error) => faults.push(error));
    await page.goto(at('/back/trouble.html'));
    await expect.poll(badge).toBe('1');
    await page.goto(at('/back/quiet.html'));
    await expect.poll(badge).toBe('');
    for (let round = 1; round <= 10; round += 1) {
      await page.goBack();
      await expect.poll(() => returned(page)).toBe(round);
      await expect.poll(badge).toBe('1');
      await page.goForward();
      await expect.poll(() => returned(page)).toBe(round);
      await expect.poll(badge).toBe('');
    }
    await page.goBack();
    await expect.poll(badge).toBe('1');
    expect(await marks(page)).toBe(1);
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p role="alert">医保码未激活</p>'));
    await expect.poll(badge).toBe('2');
    expect(await marks(page)).toBe(1);
    expect(faults).toEqual([]);
  } finally {
    await icon.close();
  }
});
