import type { Page } from 'puppeteer-core';
import { launchIconBrowser } from '../support/click-icon.ts';
import { HOSPITAL_VIEWS } from '../support/portal-views.ts';
import { expect, test } from './fixtures.ts';

function hooks(popup: Page, name: string): Promise<string[]> {
  return popup.$$eval(`[data-${name}]`, (elements, key) => elements.map((element) => element.getAttribute(`data-${key}`) ?? ''), name);
}

for (const view of HOSPITAL_VIEWS) {
  const { expected } = view;
  test(`${view.id}: read when the icon is clicked, ${expected ? expected.signal : 'quiet'}`, async ({ portal }) => {
    const icon = await launchIconBrowser(portal);
    try {
      const page = await icon.browser.newPage();
      await page.goto(view.url);
      await page.waitForSelector('.van-nav-bar');
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(await page.$('yibao-hint')).toBeNull();

      const popup = await icon.clickIcon(page);
      await popup.waitForSelector('main[aria-busy="false"]');
      if (expected) {
        await popup.waitForSelector(`[data-finding="${expected.signal}"]`, { timeout: 8000 });
        const allowed = new Set([expected.signal, ...(expected.alsoAllowed ?? [])]);
        expect((await hooks(popup, 'finding')).filter((signal) => !allowed.has(signal))).toEqual([]);
        expect((await hooks(popup, 'cause'))[0]).toBe(expected.cause);
        await expect.poll(async () => (await page.$('yibao-hint')) !== null).toBe(true);
      } else {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        expect(await hooks(popup, 'finding')).toEqual([]);
        expect(await page.$('yibao-hint')).toBeNull();
      }
    } finally {
      await icon.close();
    }
  });
}
