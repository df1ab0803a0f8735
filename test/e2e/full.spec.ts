import { takeFaults } from '../support/faults.ts';
import { expect, test } from './fixtures.ts';
import { FROZEN, openPage } from './hostile-pages.ts';

interface Area {
  readonly QUOTA_BYTES: number;
  get(): Promise<object>;
  set(kept: object): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}
declare const chrome: { readonly storage: Readonly<Record<'local' | 'session', Area>> };

/** Takes all the room that the browser gives for good, or for the session; runs in a page of ours. */
async function fill(area: 'local' | 'session'): Promise<void> {
  const storage = chrome.storage[area];
  for (let size = storage.QUOTA_BYTES; size >= 1; size = Math.floor(size / 2))
    await storage.set({ [`filling-${size}`]: 'x'.repeat(size) }).catch(() => undefined);
}

/** Runs in a page of ours. */
async function free(area: 'local' | 'session'): Promise<void> {
  const storage = chrome.storage[area];
  await storage.remove(Object.keys(await storage.get()).filter((key) => key.startsWith('filling-')));
}

test('with no room left a tick says so and is not shown as kept; with room again it is kept', async ({ own, portal }) => {
  const page = await openPage(own, portal, '/hostile/full.html', FROZEN);
  await expect.poll(() => own.badge(page)).toBe('1');
  const popup = await own.openPopup(page);
  const step = popup.locator('.lead [data-step]').first();
  await step.waitFor();
  await popup.evaluate(fill, 'local' as const);
  await step.click();
  await expect(popup.locator('main > .note[role="alert"]')).toBeVisible();
  expect(JSON.stringify(await own.local())).not.toContain('ticks');
  await popup.reload();
  await expect(step).not.toBeChecked();
  await popup.evaluate(free, 'local' as const);
  await step.click();
  await expect(step).toBeChecked();
  await expect.poll(async () => JSON.stringify(await own.local())).toContain('ticks');
  // The worker notes that there was no room.
  expect(takeFaults().filter((fault) => !/quota/i.test(fault))).toEqual([]);
});

test('with no room left for the session a page loses nothing it says: it is heard once there is room', async ({ own, portal }) => {
  const page = await openPage(own, portal, '/hostile/full-session.html', '<main></main>');
  const ours = await own.context.newPage();
  await ours.goto(`chrome-extension://${own.extensionId}/options.html`);
  await ours.evaluate(fill, 'session' as const);
  await page.bringToFront();
  await page.evaluate((body) => document.querySelector('main')!.insertAdjacentHTML('beforeend', body), FROZEN);
  await page.waitForTimeout(1_000);
  expect(await own.badge(page)).toBe('');
  await ours.evaluate(free, 'session' as const);
  await expect.poll(() => own.badge(page), { timeout: 15_000 }).toBe('1');
  expect(takeFaults().filter((fault) => !/quota/i.test(fault))).toEqual([]);
});
