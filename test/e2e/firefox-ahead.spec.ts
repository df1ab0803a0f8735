import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { Firefox } from '../support/firefox.ts';
import { PORTAL_VIEWS } from '../support/portal-views.ts';
import { expect, test as base } from './fixtures.ts';

/** These change settings, so they have a browser to themselves. */
const test = base.extend<object, { ownFirefox: Firefox }>({
  ownFirefox: [
    async ({ portal }, use) => {
      const firefox = await Firefox.launch(portal);
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
});
test.describe.configure({ mode: 'default' });

declare const browser: {
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    create(name: string, info: { when: number }): Promise<void>;
  };
  permissions: { contains(wanted: { permissions: string[] }): Promise<boolean>; remove(wanted: { origins: string[] }): Promise<boolean> };
  storage: { local: { set(values: Record<string, unknown>): Promise<void> } };
};

const MONTHLY = '[data-reminder="monthly-check"]';

test('in Firefox a reminder asks for notifications, has an alarm, and is told when it goes off', async ({ ownFirefox: own }) => {
  const page = await own.openOwn('options.html#ahead');
  await (await page.waitForSelector(`${MONTHLY} input`))!.click();
  await page.waitForSelector(`${MONTHLY} [data-next]`);
  const mayNotify = () => page.evaluate(() => browser.permissions.contains({ permissions: ['notifications'] }));
  await expect.poll(mayNotify).toBe(true);
  await page.waitForFunction(() => !document.querySelector('[data-notifications]'));
  const alarm = await page.evaluate(() => browser.alarms.get('reminders'));
  expect(new Date(alarm?.scheduledTime ?? 0).getHours()).toBe(9);

  // As if the browser had been closed for months.
  const { reminders } = (await own.stored()) as { reminders: { list: { toldUpTo: string }[] } };
  for (const kept of reminders.list) kept.toldUpTo = '2026-01-01';
  await page.evaluate(async (kept) => {
    await browser.storage.local.set({ reminders: kept });
    await browser.alarms.create('reminders', { when: Date.now() + 300 });
  }, reminders);
  const told = async () => ((await own.stored()) as { reminders: { list: { toldUpTo: string }[] } }).reminders.list[0]?.toldUpTo;
  await expect.poll(told, { timeout: 15_000 }).toMatch(/-15$/);
  const next = async () => (await page.evaluate(() => browser.alarms.get('reminders')))?.scheduledTime ?? 0;
  await expect.poll(next).toBeGreaterThan(Date.now() + 60_000);

  await (await page.waitForSelector(`${MONTHLY} input`))!.click();
  await page.waitForFunction((at) => !document.querySelector(`${at} [data-next]`), {}, MONTHLY);
  expect(await page.evaluate(() => browser.alarms.get('reminders'))).toBeUndefined();
  await page.close();
});

test('in Firefox everything saved to a file, deleted and brought back is the same', async ({ ownFirefox: own }) => {
  const page = await own.openOwn('options.html');
  await page.waitForSelector('#person-region');
  await page.select('#person-region', 'fujian');
  await page.waitForSelector('#person-city');
  await page.select('#person-city', 'fuzhou');
  await expect.poll(async () => (await own.stored())['person']).toMatchObject({ region: 'fujian', city: 'fuzhou' });
  await (await page.waitForSelector('[name="history"]'))!.click();
  await expect.poll(async () => (await own.stored())['history']).toMatchObject({ on: true });

  await page.click('[data-action="backup-save"]');
  const saved = async () => (await readdir(own.downloads)).filter((name) => name.endsWith('.json'));
  await expect.poll(saved).toHaveLength(1);
  const file = join(own.downloads, (await saved())[0]!);
  await expect.poll(async () => (await readFile(file, 'utf8')).includes('"fuzhou"')).toBe(true);

  await page.click('[data-action="erase"]');
  await page.click('[data-action="erase"]');
  await expect.poll(() => own.stored()).toEqual({});

  const chooser = (await page.waitForSelector('#backup-file'))!;
  await (chooser as ElementHandle<HTMLInputElement>).uploadFile(file);
  await page.waitForSelector('[data-preview]');
  expect(await own.stored()).toEqual({});
  await page.click('[data-action="backup-take"]');
  await expect.poll(() => own.stored()).toMatchObject({ person: { region: 'fujian', city: 'fuzhou' }, history: { on: true } });
  await page.close();
});

test('in Firefox the sidebar shows the tab that is being looked at, and follows it', async ({ ownFirefox: own }) => {
  const view = PORTAL_VIEWS.find(({ id }) => id === 'account-empty')!;
  const quiet = await own.open('about:blank');
  const troubled = await own.open(view.url);
  await expect.poll(() => own.badge(troubled)).not.toBe('');
  // Firefox's own frame is closed to tests, so the sidebar's page stands in a tab.
  const sidebar = await own.openOwn('sidepanel.html');
  await sidebar.waitForSelector('main[aria-busy="false"]');
  const found = async () => (await sidebar.$(`[data-finding="${view.expected!.signal}"]`)) !== null;
  await troubled.bringToFront();
  await expect.poll(found).toBe(true);
  await quiet.bringToFront();
  await expect.poll(found).toBe(false);
  for (const page of [sidebar, troubled, quiet]) await page.close();
});

test('in Firefox a portal that the person takes away in the browser’s settings is left alone, and the rest goes on', async ({
  ownFirefox: own,
}) => {
  const view = PORTAL_VIEWS.find(({ id }) => id === 'account-empty')!;
  const { hostname } = new URL(view.url);
  const page = await own.open(view.url);
  await expect.poll(() => own.badge(page)).not.toBe('');
  const settings = await own.openOwn('options.html');
  await settings.waitForSelector('[data-sites="granted"]');
  expect(await settings.evaluate((host) => browser.permissions.remove({ origins: [`*://${host}/*`] }), hostname)).toBe(true);
  await page.goto('about:blank');
  await page.goto(view.url);
  await page.waitForSelector('.hall-main, .bar');
  await new Promise((done) => setTimeout(done, 1_500));
  expect(await own.badge(page)).toBe('');
  expect(await page.$('yibao-hint')).toBeNull();
  const popup = await own.openPopup(page);
  await popup.waitForSelector('main[aria-busy="false"] h1');
  expect(await popup.$('[data-finding]')).toBeNull();
  for (const each of [popup, settings, page]) await each.close();
});
