import type { Page } from 'puppeteer-core';
import { patternOf } from '../../src/domain/sites.ts';
import { launchIconBrowser } from '../support/click-icon.ts';
import { Firefox } from '../support/firefox.ts';
import type { Portal } from '../support/portal-server.ts';
import { expect, test } from './fixtures.ts';

const SITE = 'renmin-hospital.example';
/** Two hosts of one domain, and one of another. */
const HERE = `https://pay.${SITE}/always.html`;
const BESIDE = `https://query.${SITE}/always.html`;
const OTHER = 'https://pay.other-hospital.example/always.html';
const PAGE = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>医保缴费</title><p>医保账户余额：0.00元</p></html>';

const serve = (portal: Portal): void => portal.serve('/always.html', PAGE);
const isMarked = async (page: Page): Promise<boolean> => (await page.$('yibao-hint')) !== null;
/** Longer than a page takes to be read. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1200));

/** Every host of the site is read by itself, and no other. */
async function expectWholeSite(page: Page): Promise<void> {
  for (const url of [HERE, BESIDE]) {
    await page.goto(url);
    await expect.poll(() => isMarked(page), url).toBe(true);
  }
  await page.goto(OTHER);
  await settle();
  expect(await isMarked(page)).toBe(false);
}

/** The part of the extension API that the test uses from an extension page. */
interface Api {
  readonly permissions: { request(wish: object): Promise<boolean> };
}

test('in Firefox a site that the person allows is read by itself until they take it back', async ({ portal }) => {
  serve(portal);
  const firefox = await Firefox.launch(portal);
  try {
    const page = await firefox.open(HERE);
    await settle();
    expect(await isMarked(page)).toBe(false);

    // Nothing clicks Firefox's own toolbar in a test, so a button of one of our pages stands for the one in the popup.
    const popup = await firefox.openPopup(page);
    await popup.waitForSelector('main[aria-busy="false"]');
    await popup.evaluate((pattern) => {
      const button = document.createElement('button');
      button.id = 'allow';
      button.addEventListener('click', () => {
        const { browser } = globalThis as unknown as { browser: Api };
        void browser.permissions.request({ origins: [pattern] }).then((allowed) => (button.textContent = String(allowed)));
      });
      document.body.prepend(button);
    }, patternOf(SITE));
    await popup.click('#allow');
    await popup.waitForFunction(() => document.querySelector('#allow')?.textContent === 'true');

    await expectWholeSite(page);

    const options = await firefox.openOwn('options.html');
    await (await options.waitForSelector(`[data-site="${SITE}"] button`))?.click();
    await options.waitForFunction((site) => !document.querySelector(`[data-site="${site}"]`), {}, SITE);
    await page.goto(HERE);
    await settle();
    expect(await isMarked(page)).toBe(false);
  } finally {
    await firefox.close();
  }
});

/** The part of the API of Chromium's own page of extensions that is used here. */
declare const chrome: {
  developerPrivate: {
    addHostPermission(id: string, host: string): Promise<void>;
    removeHostPermission(id: string, host: string): Promise<void>;
  };
};

test('in Chromium a site that the person allows from the popup is read by itself until they take it back in the browser’s settings', async ({
  portal,
}) => {
  test.setTimeout(90_000);
  serve(portal);
  const icon = await launchIconBrowser(portal);
  try {
    const settings = await icon.browser.newPage();
    await settings.goto('chrome://extensions/');
    // Nobody answers the question that Chromium asks in a window of its own. Allowed in its settings before, it is not asked,
    // and the site becomes the extension's only by the request, which is the popup's own.
    const allow = (id: string, host: string) => chrome.developerPrivate.addHostPermission(id, host);
    await settings.evaluate(allow, icon.extensionId, patternOf(SITE));
    const page = await icon.browser.newPage();
    await page.goto(HERE);
    await settle();
    expect(await isMarked(page)).toBe(false);

    const popup = await icon.clickIcon(page);
    await (await popup.waitForSelector('[data-action="always"]'))?.click();
    await popup.waitForFunction(() => !document.querySelector('[data-action="always"]'));
    await popup.close();
    await expectWholeSite(page);

    const options = await icon.browser.newPage();
    await options.goto(`chrome-extension://${icon.extensionId}/options.html`);
    await options.waitForSelector(`[data-site="${SITE}"]`);
    const takeBack = (id: string, host: string) => chrome.developerPrivate.removeHostPermission(id, host);
    await settings.evaluate(takeBack, icon.extensionId, patternOf(SITE));
    await options.reload();
    await options.waitForSelector('h1');
    await options.waitForFunction((site) => !document.querySelector(`[data-site="${site}"]`), {}, SITE);
    await page.goto(HERE);
    await settle();
    expect(await isMarked(page)).toBe(false);
  } finally {
    await icon.close();
  }
});
