import { test as base, expect, type Page } from '@playwright/test';
import { Chromium } from '../support/chromium.ts';
import { takeFaults } from '../support/faults.ts';
import { Firefox } from '../support/firefox.ts';
import { startPortal, type Portal } from '../support/portal-server.ts';
import { isOfBrowser } from '../support/requests.ts';
import type { Expected } from '../support/portal-views.ts';

interface Fixtures {
  /** A browser of its own, for tests that change settings or end the worker. */
  own: Chromium;
  /** The shared browser, for tests that change no settings; the tabs that a test opens in it are closed afterwards. */
  tabs: Chromium;
  /** Every test fails in which the extension itself reports an error, or something is asked for that no test has laid out. */
  faultless: void;
}
interface WorkerFixtures {
  portal: Portal;
  /** A browser shared by the tests of a worker; each test opens its own tabs. */
  shared: Chromium;
  /** The same for Firefox. */
  firefox: Firefox;
  /** What is reported only when the browsers are closed fails the run as well. */
  faultlessToTheEnd: void;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  faultlessToTheEnd: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      await use();
      expect(takeFaults()).toEqual([]);
    },
    { scope: 'worker', auto: true },
  ],
  portal: [
    // Playwright reads the fixture's needs from this pattern.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const portal = await startPortal();
      await use(portal);
      await portal.close();
    },
    { scope: 'worker' },
  ],
  shared: [
    async ({ portal }, use) => {
      const chromium = await Chromium.launch(portal);
      await use(chromium);
      await chromium.close();
    },
    { scope: 'worker' },
  ],
  firefox: [
    async ({ portal }, use) => {
      const firefox = await Firefox.launch(portal);
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
  faultless: [
    async ({ portal }, use) => {
      const before = portal.strange.length;
      await use();
      expect(takeFaults()).toEqual([]);
      expect(portal.strange.slice(before).filter((request) => !isOfBrowser(request))).toEqual([]);
    },
    { auto: true },
  ],
  tabs: async ({ shared }, use) => {
    const before = new Set(shared.context.pages());
    await use(shared);
    const opened = shared.context.pages().filter((page) => !before.has(page));
    await Promise.all(opened.map((page) => page.close()));
  },
  own: async ({ portal }, use) => {
    const chromium = await Chromium.launch(portal);
    await use(chromium);
    await chromium.close();
  },
});

export { expect };

/** Closes native dialogs as a person would, and notes what they said. */
export function acceptDialogs(page: Page): string[] {
  const said: string[] = [];
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    void dialog.accept();
  });
  return said;
}

/** Values of a data hook in document order. */
export function hooks(page: Page, name: 'finding' | 'cause' | 'answered' | 'hotline'): Promise<string[]> {
  return page
    .locator(`[data-${name}]`)
    .evaluateAll((elements, key) => elements.map((element) => element.getAttribute(`data-${key}`) ?? ''), name);
}

/** The popup shows the view's findings, each once, and its first cause. */
export async function expectPopup(popup: Page, expected: Expected): Promise<void> {
  await expect(popup.locator(`[data-finding="${expected.signal}"]`).first()).toBeAttached();
  const allowed = new Set([expected.signal, ...(expected.alsoAllowed ?? [])]);
  expect((await hooks(popup, 'finding')).filter((signal) => !allowed.has(signal))).toEqual([]);
  const causes = await hooks(popup, 'cause');
  if (expected.cause) expect(causes[0]).toBe(expected.cause);
  expect(new Set(causes).size).toBe(causes.length);
}
