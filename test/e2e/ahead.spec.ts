import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Chromium, CHROMIUM_BUILD } from '../support/chromium.ts';
import { PORTAL_VIEWS } from '../support/portal-views.ts';
import { expect, test } from './fixtures.ts';

declare const chrome: {
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    getAll(): Promise<{ name: string }[]>;
    create(name: string, info: { when: number }): Promise<void>;
  };
  notifications: { getAll(): Promise<Record<string, boolean>> };
  permissions: { contains(wanted: { permissions: string[] }): Promise<boolean> };
  storage: { local: { get(): Promise<Record<string, unknown>>; set(values: Record<string, unknown>): Promise<void> } };
};

/** Nobody can press the browser's question in a headless browser: this copy of the build has the permission from the start. */
async function buildThatMayNotify(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'yibao-notify-'));
  await cp(CHROMIUM_BUILD, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { permissions: string[]; optional_permissions?: string[] };
  manifest.permissions.push('notifications');
  delete manifest.optional_permissions;
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}

const options = async (chromium: Chromium, hash = ''): Promise<Page> =>
  chromium.open(`chrome-extension://${chromium.extensionId}/options.html${hash}`);

test('a reminder that is switched on has an alarm, is shown once when it goes off, and survives the end of the worker', async ({
  portal,
}) => {
  const build = await buildThatMayNotify();
  const chromium = await Chromium.launch(portal, { build });
  try {
    const page = await options(chromium, '#ahead');
    await page.getByRole('checkbox', { name: 'A monthly look at the payment record' }).check();
    await expect(page.locator('[data-reminder="monthly-check"] [data-next]')).toContainText('Next on');
    await expect(page.locator('[data-notifications]')).toHaveCount(0);
    const alarm = await page.evaluate(() => chrome.alarms.get('reminders'));
    expect(new Date(alarm?.scheduledTime ?? 0).getHours()).toBe(9);

    // As if the browser had been closed for months; the alarm then goes off with the worker ended.
    await page.evaluate(async () => {
      const { reminders } = (await chrome.storage.local.get()) as { reminders: { list: { toldUpTo: string }[] } };
      for (const kept of reminders.list) kept.toldUpTo = '2026-01-01';
      await chrome.storage.local.set({ reminders });
    });
    const shown = () => page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
    await chromium.stopWorker();
    await page.evaluate(() => chrome.alarms.create('reminders', { when: Date.now() + 500 }));
    await expect.poll(shown, { timeout: 20_000 }).toHaveLength(1);
    expect((await shown())[0]).toMatch(/^self:monthly-check:\d{4}-\d{2}-15$/);
    await chromium.stopWorker();
    await page.evaluate(() => chrome.alarms.create('reminders', { when: Date.now() + 500 }));
    await expect
      .poll(async () => (await page.evaluate(() => chrome.alarms.get('reminders')))?.scheduledTime ?? 0)
      .toBeGreaterThan(Date.now() + 60_000);
    expect(await shown()).toHaveLength(1);

    await page.locator('[data-action="settings"]').click();
    await page.locator('[data-action="erase"]').click();
    await page.locator('[data-action="erase"]').click();
    await expect(page.getByRole('status')).toHaveText('Everything is deleted.');
    expect((await page.evaluate(() => chrome.alarms.getAll())).map(({ name }) => name)).not.toContain('reminders');
    expect(await chromium.local()).toEqual({});
  } finally {
    await chromium.close();
    await rm(build, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('everything saved, deleted and brought back is the same', async ({ own }) => {
  const page = await options(own);
  await page.locator('#person-region').selectOption('fujian');
  await page.locator('#person-city').selectOption('fuzhou');
  await page.locator('#person-type').selectOption('flexible');
  await page.locator('[data-action="add-profile"]').click();
  await page.locator('[name="profile"][value="relative"]').check();
  await expect(page.locator('#person-region')).toHaveValue('');
  await page.locator('#person-region').selectOption('hubei');
  await page.locator('[name="history"]').check();
  await page.locator('[name="text-size"][value="large"]').check();
  await page.locator('[name="locale"][value="de"]').check();
  await expect.poll(async () => (await own.local())['locale']).toBe('de');
  const before = await own.local();

  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="backup-save"]').click()]);
  const file = await download.path();
  await page.locator('[data-action="erase"]').click();
  await page.locator('[data-action="erase"]').click();
  await expect.poll(() => own.local()).toEqual({});

  await page
    .locator('#backup-file')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"yibao-helper"') });
  await expect(page.locator('[data-refused="damaged"]')).toBeVisible();
  await page.locator('#backup-file').setInputFiles(file);
  await expect(page.locator('[data-preview]')).toContainText('Fujian');
  expect(await own.local()).toEqual({});
  await page.locator('[data-action="backup-take"]').click();
  await expect(page.getByRole('status')).toHaveText('Alles aus der Datei ist wiederhergestellt.');
  const after = await own.local();
  // Which profile is open is where somebody stands, not what they keep.
  for (const all of [before, after]) delete all['profiles'];
  const { 'quiet-sites': quiet, ...rest } = after;
  expect(quiet).toEqual({ version: 2, sites: [] });
  expect(rest).toMatchObject(before);
});

test('the profile is changed in the popup; answers and ticks of one are not seen in the other', async ({ own }) => {
  const settings = await options(own);
  await settings.locator('[data-action="add-profile"]').click();
  await expect(settings.locator('[data-action="remove-profile"]')).toBeVisible();
  const view = PORTAL_VIEWS.find(({ id }) => id === 'enrolment-suspended');
  const page = await own.open(view?.url ?? '');
  await expect.poll(() => own.badge(page)).not.toBe('');
  const popup = await own.openPopup(page);
  const question = popup.locator('[data-question]').first();
  const asked = await question.getAttribute('data-question');
  await question.locator('[data-answer]').first().click();
  await expect(popup.locator(`[data-answered="${asked}"]`)).toHaveCount(1);

  await popup.locator('#profile').selectOption('relative');
  await expect(popup.locator(`[data-answered="${asked}"]`)).toHaveCount(0);
  await expect(popup.locator('[data-finding]').first()).toBeAttached();
  await own.stopWorker();
  await popup.reload();
  await expect(popup.locator('#profile')).toHaveValue('relative');
  await expect(popup.locator(`[data-answered="${asked}"]`)).toHaveCount(0);
  await popup.locator('#profile').selectOption('self');
  await expect(popup.locator(`[data-answered="${asked}"]`)).toHaveCount(1);
});

test('marks are switched off and on for the whole site from the popup', async ({ own }) => {
  const view = PORTAL_VIEWS.find(({ id }) => id === 'account-empty');
  const page = await own.open(view?.url ?? '');
  await expect.poll(() => own.badge(page)).not.toBe('');
  const popup = await own.openPopup(page);
  const button = popup.locator('[data-action="marks"]');
  await expect(button).toContainText('nhsa.gov.cn');
  const before = await button.textContent();
  await button.click();
  await expect(button).not.toHaveText(before ?? '');
  expect(await own.local()).toMatchObject({ 'quiet-sites': { sites: ['nhsa.gov.cn'] } });
  await button.click();
  await expect(button).toHaveText(before ?? '');
});
