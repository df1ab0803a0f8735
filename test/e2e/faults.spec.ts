import type { Chromium } from '../support/chromium.ts';
import { expect, test } from './fixtures.ts';
import { at, FROZEN, html, openPage } from './hostile-pages.ts';
import { saidIn } from './hostile-worlds.ts';

declare const chrome: { storage: { session: { set(kept: object): Promise<void> } } };

const casesIn = async (browser: Chromium) => Object.entries(await browser.session()).filter(([key]) => key.startsWith('case:'));

const TALKER = `<p id="state"></p><script>
  let count = 0;
  setInterval(() => { document.querySelector('#state').textContent = '您的医保已暂停参保 ' + ++count; }, 70);
</script>`;

test('fifty tabs at once each have their own case', async ({ own, portal }) => {
  test.setTimeout(120_000);
  portal.serve('/hostile/tab.html', html(FROZEN));
  const pages = await Promise.all(Array.from({ length: 50 }, () => own.context.newPage()));
  await Promise.all(pages.map((page) => page.goto(at('/hostile/tab.html'))));
  const spoken = async () => (await casesIn(own)).flatMap(([, one]) => saidIn(one)).map(([, said]) => said.length);
  await expect.poll(spoken, { timeout: 40_000 }).toEqual(Array.from({ length: 50 }, () => 1));
  await Promise.all(pages.slice(0, 49).map((page) => page.close()));
  await expect.poll(async () => (await casesIn(own)).length).toBe(1);
});

test('a tab that is closed in the middle of a report leaves nothing behind', async ({ own, portal }) => {
  for (const wait of [0, 20, 60, 150]) {
    const page = await openPage(own, portal, '/hostile/closing.html', TALKER);
    await page.waitForTimeout(wait);
    await page.close();
  }
  // The worker may be ended between the report and what takes it away: the next tab that is closed takes it away with its own.
  await own.stopWorker();
  await (await own.context.newPage()).close();
  await expect.poll(() => casesIn(own)).toEqual([]);
});

test('what is left of a tab that was closed before the worker could take it away goes with the next closed tab', async ({
  own,
  portal,
}) => {
  const page = await openPage(own, portal, '/hostile/left-behind.html', FROZEN);
  await expect.poll(() => own.badge(page)).toBe('1');
  const left = Object.fromEntries(await casesIn(own));
  const ours = await own.context.newPage();
  await ours.goto(`chrome-extension://${own.extensionId}/manifest.json`);
  await page.close();
  await expect.poll(() => casesIn(own)).toEqual([]);
  // As a worker leaves it that is ended between a report and what takes it away.
  await ours.evaluate((kept) => chrome.storage.session.set(kept), left);
  await own.stopWorker();
  await (await own.context.newPage()).close();
  await expect.poll(() => casesIn(own)).toEqual([]);
});

test('forty frames that all say fifty things fill no storage', async ({ own, portal }) => {
  test.setTimeout(90_000);
  const things = Array.from({ length: 50 }, (_, index) => `<div role="alert">账户已冻结 ${index}</div>`).join('');
  portal.serve(
    '/hostile/loud.html',
    html(`${things}<script>document.querySelectorAll('div').forEach((one) => one.append(' ', name))</script>`),
  );
  const frames = Array.from({ length: 40 }, (_, index) => `<iframe name="${index}" src="/hostile/loud.html"></iframe>`).join('');
  const page = await openPage(own, portal, '/hostile/frames.html', frames);
  await expect.poll(async () => Number(await own.badge(page)), { timeout: 45_000 }).toBeGreaterThanOrEqual(200);
  await page.waitForTimeout(2_000);
  const said = saidIn((await own.session())[`case:${own.tabId(page)}`]).flatMap(([, each]) => each);
  expect(said.length).toBe(200);
  expect(JSON.stringify(await own.session()).length).toBeLessThan(200_000);
});
