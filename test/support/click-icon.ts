import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from './browsers.ts';
import { CHROMIUM_BUILD, chromiumArguments } from './chromium.ts';
import { noteIconFaults, notePageFaults } from './faults.ts';
import type { Portal } from './portal-server.ts';

/** A Chromium in which the extension's icon can be clicked, which alone grants activeTab. */
export interface IconBrowser {
  readonly browser: Browser;
  readonly extensionId: string;
  /** Clicks the icon over a page and gives the real popup. */
  clickIcon(page: Page): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Chromium with the built extension, its icon ready to be clicked. */
export async function launchIconBrowser(portal: Portal, build = CHROMIUM_BUILD): Promise<IconBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: run npm test once, or set YIBAO_CHROMIUM.');
  const profile = await mkdtemp(join(tmpdir(), 'yibao-icon-'));
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    args: chromiumArguments(portal),
  });
  noteIconFaults(browser);
  const extensionId = await browser.installExtension(build);
  // The welcome page comes to the front when it opens, and the icon belongs to the page in front.
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 15_000 });
  await (await welcome.page())?.close();
  return {
    browser,
    extensionId,
    async clickIcon(page) {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(extensionId);
      if (!extension) throw new Error('The extension is not installed.');
      const opened = browser.waitForTarget((target) => target.url().startsWith(`chrome-extension://${extensionId}/popup.html`), {
        timeout: 15_000,
      });
      await page.triggerExtensionAction(extension);
      const popup = await (await opened).asPage();
      notePageFaults(popup);
      return popup;
    },
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
