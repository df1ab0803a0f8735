import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { findChromium } from './browsers.ts';
import { noteFaults } from './faults.ts';
import { OUTPUT } from './output.ts';
import type { Portal } from './portal-server.ts';
import { reloadExtension } from './reload-extension.ts';

export const CHROMIUM_BUILD = join(OUTPUT, 'chrome-mv3');

/** Real host names lead to the portal; nothing leaves the machine. */
export function chromiumArguments(portal: Portal, language = 'zh-CN'): string[] {
  return [
    `--host-resolver-rules=MAP * 127.0.0.1:${portal.port}`,
    '--ignore-certificate-errors',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--lang=${language}`,
  ];
}

/** The part of the extension API that tests use from an extension page. */
declare const chrome: {
  tabs: { getCurrent(): Promise<{ id: number }> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  storage: { session: { get(): Promise<Record<string, unknown>> }; local: { get(): Promise<Record<string, unknown>> } };
};

/** A running Chromium with the built extension. */
export class Chromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** An extension page without scripts, from which the test asks the browser. */
  #probe: Page;
  readonly #profile: string;
  readonly #tabs = new WeakMap<Page, number>();

  private constructor(context: BrowserContext, extensionId: string, probe: Page, profile: string) {
    this.context = context;
    this.extensionId = extensionId;
    this.#probe = probe;
    this.#profile = profile;
  }

  /** Starts a browser with an empty profile. Throws when no Chromium is installed or the extension does not load. */
  static async launch(portal: Portal, { headless = true, build = CHROMIUM_BUILD, language = 'zh-CN' } = {}): Promise<Chromium> {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium found: run npm test once, or set YIBAO_CHROMIUM.');
    if (!existsSync(join(build, 'manifest.json'))) throw new Error(`No extension in ${build}: run npm run build.`);
    const profile = await mkdtemp(join(tmpdir(), 'yibao-chromium-'));
    const context = await chromium.launchPersistentContext(profile, {
      headless,
      executablePath,
      ignoreHTTPSErrors: true,
      viewport: headless ? { width: 1280, height: 860 } : null,
      args: [
        ...(headless ? ['--headless=new'] : []),
        ...chromiumArguments(portal, language),
        `--disable-extensions-except=${build}`,
        `--load-extension=${build}`,
      ],
    });
    noteFaults(context);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
    const extensionId = new URL(worker.url()).host;
    const probe = await context.newPage();
    await probe.goto(`chrome-extension://${extensionId}/manifest.json`);
    return new Chromium(context, extensionId, probe, profile);
  }

  /** Opens a page in a tab of its own and remembers which tab that is: an extension page is asked before it moves on. */
  async open(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.extensionId}/manifest.json`);
    this.#tabs.set(page, await page.evaluate(async () => (await chrome.tabs.getCurrent()).id));
    await page.goto(url);
    return page;
  }

  /** The browser's number of a tab that `open` made. */
  tabId(page: Page): number {
    const tab = this.#tabs.get(page);
    if (tab === undefined) throw new Error('That page was not opened by Chromium.open.');
    return tab;
  }

  /** What the badge of a tab says; empty without findings. */
  async badge(page: Page): Promise<string> {
    return this.#probe.evaluate(async (tabId) => chrome.action.getBadgeText({ tabId }), this.tabId(page));
  }

  /** The popup of a page's tab, as a tab. */
  async openPopup(page: Page): Promise<Page> {
    const popup = await this.context.newPage();
    await popup.setViewportSize({ width: 400, height: 600 });
    await popup.goto(`chrome-extension://${this.extensionId}/popup.html?tab=${this.tabId(page)}`);
    return popup;
  }

  /** Everything in storage.session, to see that nothing is stored twice. */
  async session(): Promise<Record<string, unknown>> {
    return this.#probe.evaluate(async () => chrome.storage.session.get());
  }

  /** Everything in storage.local. */
  async local(): Promise<Record<string, unknown>> {
    return this.#probe.evaluate(async () => chrome.storage.local.get());
  }

  /** Ends the background worker for real, as the browser does after thirty idle seconds, and waits until it is gone. */
  async stopWorker(): Promise<void> {
    const cdp = await this.context.newCDPSession(this.#probe);
    const stopped = new Promise<void>((resolve) => {
      cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const own = versions.filter(({ scriptURL }) => scriptURL.includes(this.extensionId));
        if (own.length > 0 && own.every(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      });
    });
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await cdp.detach();
  }

  /** Loads the extension anew under the pages that are open, and waits until it is there. */
  async reloadExtension(): Promise<void> {
    await reloadExtension(await this.context.newPage(), this.extensionId);
    this.#probe = await this.context.newPage();
    const address = `chrome-extension://${this.extensionId}/manifest.json`;
    await expect(() => this.#probe.goto(address)).toPass({ timeout: 10_000 });
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
