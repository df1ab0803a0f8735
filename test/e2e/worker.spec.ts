import type { Page } from '@playwright/test';
import type { Chromium } from '../support/chromium.ts';
import { PORTAL_VIEWS } from '../support/portal-views.ts';
import { expect, expectPopup, hooks, test } from './fixtures.ts';
import { html, openPage } from './hostile-pages.ts';
import { saidIn } from './hostile-worlds.ts';

declare const chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } };

function view(id: string) {
  const found = PORTAL_VIEWS.find((each) => each.id === id);
  if (!found?.expected) throw new Error(`no troubled view "${id}"`);
  return { ...found, expected: found.expected };
}

async function openTroubled(chromium: Chromium, id: string): Promise<Page> {
  const page = await chromium.open(view(id).url);
  await expect.poll(() => chromium.badge(page)).not.toBe('');
  return page;
}

test('ended between finding, answer and popup: nothing is lost or doubled', async ({ own }) => {
  const page = await openTroubled(own, 'enrolment-suspended');
  const badge = await own.badge(page);

  await own.stopWorker();
  const popup = await own.openPopup(page);
  await expectPopup(popup, view('enrolment-suspended').expected);
  const findings = await hooks(popup, 'finding');
  const question = popup.locator('[data-question]').first();
  const asked = await question.getAttribute('data-question');

  await own.stopWorker();
  await question.locator('[data-answer]').first().click();
  await expect(popup.locator(`[data-answered="${asked}"]`)).toHaveCount(1);
  const causes = await hooks(popup, 'cause');

  await own.stopWorker();
  await popup.reload();
  await expect(popup.locator(`[data-answered="${asked}"]`)).toHaveCount(1);
  expect(await hooks(popup, 'finding')).toEqual(findings);
  expect(await hooks(popup, 'cause')).toEqual(causes);
  expect(await own.badge(page)).toBe(badge);
});

test('ended before the page speaks: the finding still arrives, once', async ({ own }) => {
  const { url, act, expected } = view('payment-failed');
  const page = await own.open(url);
  await own.stopWorker();
  await act?.(page);
  await expect.poll(() => own.badge(page)).toBe('1');
  await own.stopWorker();
  const popup = await own.openPopup(page);
  await expectPopup(popup, expected);
  expect(await hooks(popup, 'finding')).toEqual([expected.signal]);
});

test('ended again and again while the same page is shown anew', async ({ own }) => {
  const page = await openTroubled(own, 'account-empty');
  for (let round = 0; round < 4; round += 1) {
    await own.stopWorker();
    await page.reload();
    await expect.poll(() => own.badge(page)).toBe('1');
  }
  const popup = await own.openPopup(page);
  await expectPopup(popup, view('account-empty').expected);
  expect(await hooks(popup, 'finding')).toEqual(['balance-zero']);
});

test('ticks survive closing the popup and the end of the worker', async ({ own }) => {
  const page = await openTroubled(own, 'account-empty');
  const first = await own.openPopup(page);
  const step = first.locator('[data-step]').first();
  const id = await step.getAttribute('data-step');
  await step.check();
  await first.close();

  await own.stopWorker();
  const second = await own.openPopup(page);
  await expect(second.locator(`[data-step="${id}"]`).first()).toBeChecked();
  expect(await second.locator('[data-step]:checked').count()).toBe(1);

  await second.locator(`[data-step="${id}"]`).first().uncheck();
  await own.stopWorker();
  // Ended in the middle of it, the worker is asked again by the window, which must stand as long as that takes.
  const stored = () => second.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
  await expect.poll(stored).not.toContain(id);
  await second.reload();
  await expect(second.locator(`[data-step="${id}"]`).first()).not.toBeChecked();
});

const FRAMES = 20;
/** Says another thing fourteen times a second, until it says a last one. */
const TALKER = `<p id="state"></p><script>
  let count = 0;
  const say = (what) => { document.querySelector('#state').textContent = '您的医保已暂停参保 ' + what; };
  const talk = setInterval(() => say(++count), 70);
  function saidAll() { clearInterval(talk); say('999'); return count; }
</script>`;

test('ended twenty times while twenty frames say a thousand things: the last word of each is kept, once', async ({ own, portal }) => {
  portal.serve('/hostile/talker.html', html(TALKER));
  const page = await openPage(own, portal, '/hostile/talkers.html', '<iframe src="/hostile/talker.html"></iframe>'.repeat(FRAMES));
  for (let ended = 0; ended < 17; ended += 1) {
    await own.stopWorker();
    await page.waitForTimeout(250);
  }
  const frames = page.frames().slice(1);
  const counts = await Promise.all(frames.map((frame) => frame.evaluate<number>('saidAll()')));
  for (const wait of [20, 40, 60]) {
    await page.waitForTimeout(wait);
    await own.stopWorker();
  }
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1_000);
  const kept = async () =>
    saidIn((await own.session())[`case:${own.tabId(page)}`])
      .filter(([frame]) => frame !== 0)
      .map(([, said]) => said.map((each) => each.match(/(\d+)$/)?.[1]).join(' '));
  await expect.poll(kept, { timeout: 20_000 }).toEqual(Array.from({ length: FRAMES }, () => '999'));
  // In the end they all say the same.
  await expect.poll(() => own.badge(page)).toBe('1');
});
