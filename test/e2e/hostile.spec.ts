import { CHROMIUM_BUILD } from '../support/chromium.ts';
import { hasHintElement } from '../support/hint.ts';
import { expect, test } from './fixtures.ts';
import { forge } from './hostile-forgeries.ts';
import { at, FROZEN, openPage, strangeHosts } from './hostile-pages.ts';
import { filesOf, noteAll, noticed, QUIET, readable } from './hostile-quiet.ts';

/** The portal may have served other tests before. */
let earlier = 0;
test.beforeAll(({ portal }) => {
  earlier = portal.requests.length;
});
test.afterAll('nothing was sent but what the pages asked for themselves', ({ portal }) => {
  expect(strangeHosts(portal.requests.slice(earlier))).toEqual([]);
});

test('messages and events that a page makes up do not switch detection off', async ({ shared, portal }) => {
  const page = await openPage(shared, portal, '/hostile/forged.html', '<main></main>');
  await page.waitForTimeout(300);
  await page.evaluate(forge, shared.extensionId);
  await page.waitForTimeout(1_000);
  expect(await shared.badge(page)).toBe('');
  await page.evaluate((body) => document.querySelector('main')?.insertAdjacentHTML('beforeend', body), FROZEN);
  await expect.poll(() => shared.badge(page)).toBe('1');
  await page.close();
});

test('where nothing is found, a listed page sees nothing of us and can read no file of ours', async ({ shared, portal }) => {
  portal.serve('/hostile/quiet.html', QUIET);
  const page = await shared.open('about:blank');
  await page.addInitScript(noteAll);
  await page.goto(at('/hostile/quiet.html'));
  await page.waitForTimeout(1_500);
  expect(await page.evaluate(noticed)).toEqual([]);
  expect(await hasHintElement(page)).toBe(false);
  const files = await filesOf(CHROMIUM_BUILD);
  expect(files.length).toBeGreaterThan(25);
  expect(await page.evaluate(readable, [`chrome-extension://${shared.extensionId}`, files] as const)).toEqual([]);
  await page.close();
});
