import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from './browsers.ts';
import { noteFirefoxFaults, tellViolations } from './faults.ts';
import { OUTPUT } from './output.ts';
import type { Portal } from './portal-server.ts';

export const FIREFOX_BUILD = join(OUTPUT, 'firefox-mv3');
/** Fixed, so that the address of the extension's pages is known before it is installed. */
const UUID = '6f9f2bd2-3f6e-4f0c-8a58-7c1c2f0f5a11';

/** The part of the extension API that tests use from an extension page. */
declare const browser: {
  tabs: { getCurrent(): Promise<{ id: number }> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  runtime: { getBackgroundPage(): Promise<(Window & { tells?: boolean }) | null> };
  storage: { session: { get(): Promise<Record<string, unknown>> }; local: { get(): Promise<Record<string, unknown>> } };
};

/** The worker of the build for Firefox is a page that nobody sees; runs in another page of ours. */
async function tellViolationsBehind(): Promise<void> {
  const behind = await browser.runtime.getBackgroundPage();
  if (!behind || behind.tells) return;
  behind.tells = true;
  behind.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    console.error(`violation: Content Security Policy, ${effectiveDirective}, ${blockedURI}, in the worker`),
  );
}

/** An extension page from which the test asks the browser. */
async function openOwnPage(running: Browser): Promise<Page> {
  const page = await running.newPage();
  await page.goto(`moz-extension://${UUID}/popup.html?tab=0`, { waitUntil: [] });
  await page.evaluate(tellViolations);
  await page.waitForFunction(() => typeof browser !== 'undefined' && browser.tabs !== undefined);
  await page.evaluate(tellViolationsBehind);
  return page;
}

/** A page or a window, as the browser names it. */
interface Context {
  readonly context: string;
  readonly url: string;
}

/** What the browser answers to a command of the test. */
interface Answered {
  readonly result: {
    readonly contexts?: readonly Context[];
    readonly type?: string;
    readonly exceptionDetails?: { readonly text: string };
  };
}

/** Does in the browser's window what a click on the icon of an extension does. */
const clickOf = (id: string): string => `
  ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs')
    .Management.global.browserActionFor(WebExtensionPolicy.getByID('${id}').extension)
    .triggerAction(window)`;

/** A running Firefox with the built extension. */
export class Firefox {
  readonly browser: Browser;
  /** Folder of what pages give the person as a file. */
  readonly downloads: string;
  /** Address of the extension's pages, which no page can know. */
  readonly base = `moz-extension://${UUID}`;
  readonly #build: string;
  readonly #id: string;
  #probe: Page;
  readonly #tabs = new WeakMap<Page, number>();

  private constructor(running: Browser, probe: Page, downloads: string, build: string, id: string) {
    this.browser = running;
    this.#id = id;
    this.downloads = downloads;
    this.#build = build;
    this.#probe = probe;
  }

  /** Starts a browser with an empty profile. Throws when no Firefox is installed. */
  static async launch(portal: Portal, { build = FIREFOX_BUILD } = {}): Promise<Firefox> {
    const executablePath = findFirefox();
    if (!executablePath) throw new Error('No Firefox found: run npm test once, or set YIBAO_FIREFOX.');
    const manifest = JSON.parse(await readFile(join(build, 'manifest.json'), 'utf8')) as {
      browser_specific_settings: { gecko: { id: string } };
    };
    const { id } = manifest.browser_specific_settings.gecko;
    const downloads = await mkdtemp(join(tmpdir(), 'yibao-firefox-'));
    const running = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      acceptInsecureCerts: true,
      args: ['--remote-allow-system-access', '--width=1280', '--height=860'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
        'extensions.webextOptionalPermissionPrompts': false,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.always_ask_before_handling_new_types': false,
        'browser.download.alwaysOpenPanel': false,
        // Errors, also those of the worker and of scripts in pages, are then written to the output, with the address of their script.
        'browser.dom.window.dump.enabled': true,
        'devtools.console.stdout.content': true,
        'devtools.console.stdout.chrome': true,
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': portal.proxyPort,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': portal.proxyPort,
        'network.proxy.allow_hijacking_localhost': false,
      },
    });
    noteFirefoxFaults(running.process()!);
    await running.installExtension(build);
    return new Firefox(running, await openOwnPage(running), downloads, build, id);
  }

  /** Opens a page in a tab of its own and remembers which tab that is: an extension page is asked before it moves on. */
  async open(url: string): Promise<Page> {
    const page = await openOwnPage(this.browser);
    this.#tabs.set(page, await page.evaluate(async () => (await browser.tabs.getCurrent()).id));
    await page.goto(url);
    return page;
  }

  /** Loads the extension anew, as an update does: its own pages go, and pages of others are left as they are. */
  async reloadExtension(): Promise<void> {
    await this.browser.installExtension(this.#build);
    this.#probe = await openOwnPage(this.browser);
  }

  tabId(page: Page): number {
    const tab = this.#tabs.get(page);
    if (tab === undefined) throw new Error('That page was not opened by Firefox.open.');
    return tab;
  }

  /** What the badge of a tab says; empty without findings. */
  async badge(page: Page): Promise<string> {
    return this.#probe.evaluate(async (tabId) => browser.action.getBadgeText({ tabId }), this.tabId(page));
  }

  /** Everything that is stored, for the session and for good. */
  async stored(): Promise<Record<string, unknown>> {
    return this.#probe.evaluate(async () => ({ ...(await browser.storage.local.get()), ...(await browser.storage.session.get()) }));
  }

  /** The popup of a page's tab, as a tab. */
  async openPopup(page: Page): Promise<Page> {
    const popup = await this.browser.newPage();
    await popup.setViewport({ width: 400, height: 600 });
    await popup.goto(`moz-extension://${UUID}/popup.html?tab=${this.tabId(page)}`, { waitUntil: [] });
    await popup.evaluate(tellViolations);
    return popup;
  }

  /** Clicks the icon over a page, as a person does: that alone lets this page be read. The popup that opens is out of reach here. */
  async clickIcon(page: Page): Promise<void> {
    await page.bringToFront();
    await this.inWindow(clickOf(this.#id));
  }

  /** Runs a script in the browser's own window, with all rights, until its promise is fulfilled. */
  async inWindow(expression: string): Promise<void> {
    // The window is a page too.
    const [window] = await this.#contexts({ 'moz:scope': 'chrome' });
    await this.#evaluate(expression, { context: window!.context });
  }

  /** Runs a script in a page, in a world of its own as an extension has one. */
  async inWorld(page: Page, sandbox: string, expression: string): Promise<void> {
    const shown = (await this.#contexts({})).find(({ url }) => url === page.url());
    await this.#evaluate(expression, { context: shown!.context, sandbox });
  }

  async #contexts(of: object): Promise<readonly Context[]> {
    return (await this.#send('browsingContext.getTree', of)).contexts!;
  }

  async #evaluate(expression: string, target: object): Promise<void> {
    const { type, exceptionDetails } = await this.#send('script.evaluate', { expression, target, awaitPromise: true });
    if (type !== 'success') throw new Error(`Firefox did not run a script: ${exceptionDetails?.text ?? type}`);
  }

  /** A command of WebDriver BiDi that Puppeteer has no method for. */
  async #send(method: string, given: object): Promise<Answered['result']> {
    const { connection } = this.browser as unknown as { connection: { send(method: string, given: object): Promise<Answered> } };
    return (await connection.send(method, given)).result;
  }

  /** One of the extension's own pages. */
  async openOwn(page: string): Promise<Page> {
    const own = await this.browser.newPage();
    await own.goto(`moz-extension://${UUID}/${page}`, { waitUntil: [] });
    await own.evaluate(tellViolations);
    return own;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.downloads, { recursive: true, force: true, maxRetries: 5 });
  }
}
