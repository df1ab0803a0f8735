import type { CDPSession, Page } from '@playwright/test';
import { IS_LONG } from '../support/long.ts';
import { expect, test } from './fixtures.ts';
import { launchIconBrowser } from '../support/click-icon.ts';
import { at, FROZEN, html, openPage } from './hostile-pages.ts';
import { saidIn } from './hostile-worlds.ts';

const MEGABYTE = 2 ** 20;

/** What the page's process holds once all that can be thrown away is: nodes of the document, and bytes of all scripts together. */
async function held(cdp: CDPSession): Promise<{ readonly nodes: number; readonly bytes: number }> {
  for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage');
  const [{ nodes }, { usedSize }] = await Promise.all([cdp.send('Memory.getDOMCounters'), cdp.send('Runtime.getHeapUsage')]);
  return { nodes, bytes: usedSize };
}

const inspect = (page: Page) => page.context().newCDPSession(page);

test('a page that changes a hundred thousand times a minute lets nothing grow', async ({ shared, portal }) => {
  const seconds = IS_LONG ? 600 : 16;
  test.setTimeout((seconds + 80) * 1_000);
  const page = await openPage(shared, portal, '/hostile/restless.html', `<ul></ul>${FROZEN}`);
  const cdp = await inspect(page);
  const changeFor = (ms: number) =>
    page.evaluate(async (time) => {
      const list = document.querySelector('ul')!;
      const began = performance.now();
      for (let count = 0; performance.now() - began < time; count += 1) {
        const row = document.createElement('li');
        row.textContent = `参保记录 ${count} 账户余额 ${count}.00 元`;
        list.append(row);
        if (list.childElementCount > 300) list.firstElementChild!.remove();
        // A hundred thousand changes a minute are seventeen in ten milliseconds; each row comes and goes.
        if (count % 9 === 0) await new Promise((done) => setTimeout(done, 10));
      }
    }, ms);
  const counts = async () => {
    const { nodes, bytes } = await held(cdp);
    return { nodes, bytes, listeners: (await cdp.send('Memory.getDOMCounters')).jsEventListeners };
  };
  await changeFor(4_000);
  const before = await counts();
  await changeFor(seconds * 1_000);
  // What waits to be read when the changing ends is read, and let go, soon after.
  await expect
    .poll(
      async () => {
        const after = await counts();
        return {
          bytes: after.bytes - before.bytes < MEGABYTE,
          // Two for each row that waits to be read and has left the page, of which a thousand may.
          nodes: after.nodes - before.nodes < 5_000,
          listeners: after.listeners <= before.listeners + 2,
        };
      },
      { timeout: 20_000 },
    )
    .toEqual({ bytes: true, nodes: true, listeners: true });
  expect(await shared.badge(page)).toBe('1');
  await page.close();
});

test('a page that makes up ten thousand messages a minute fills neither memory nor the line to the worker', async ({ shared, portal }) => {
  test.setTimeout(IS_LONG ? 600_000 : 45_000);
  const page = await openPage(shared, portal, '/hostile/flood.html', '<p class="el-message"></p>');
  const cdp = await inspect(page);
  const flood = (first: number, count: number) =>
    page.evaluate(
      async ([from, many]) => {
        const place = document.querySelector('p')!;
        for (let each = from; each < from + many; each += 1) {
          place.textContent = `账户已冻结 ${each}`;
          await new Promise((done) => setTimeout(done, 6));
        }
      },
      [first, count] as const,
    );
  await flood(0, 200);
  const before = await held(cdp);
  const serial = async () =>
    ((await shared.session())[`case:${shared.tabId(page)}`] as { frames: Record<string, { serial: number }> }).frames;
  const [reportsBefore, began] = [(await serial())['0']!.serial, Date.now()];
  // A thousand are about ten seconds.
  const count = IS_LONG ? 40_000 : 1_000;
  await flood(200, count);
  const seconds = (Date.now() - began) / 1_000;
  expect(((await serial())['0']!.serial - reportsBefore) / seconds).toBeLessThanOrEqual(20);
  // Each is kept though it is gone, as those that stand for a moment are, until newer ones take its place.
  const said = async () => saidIn((await shared.session())[`case:${shared.tabId(page)}`]).flatMap(([, each]) => each);
  await expect.poll(said).toContain(`account-frozen: 账户已冻结 ${199 + count}`);
  expect(await said()).toHaveLength(50);
  expect(await shared.badge(page)).toBe('50');
  expect((await held(cdp)).bytes - before.bytes).toBeLessThan(5 * MEGABYTE);
  await page.close();
});

test('a page of two thousand nodes that is drawn anew two hundred times says each thing once, and nothing of the old pages is kept', async ({
  shared,
  portal,
}) => {
  const page = await openPage(shared, portal, '/hostile/redrawn.html', `<main></main>${FROZEN}`);
  const cdp = await inspect(page);
  const redraw = (times: number) =>
    page.evaluate(
      async ([rounds, message]) => {
        const main = document.querySelector('main')!;
        for (let round = 0; round < rounds; round += 1) {
          main.innerHTML = '<p>参保记录 <b>账户余额</b> 12.00 元</p>'.repeat(400) + message;
          await new Promise((done) => requestAnimationFrame(done));
        }
      },
      [times, '<div role="alert">医保码未激活</div>'] as const,
    );
  await redraw(5);
  await expect.poll(() => shared.badge(page)).toBe('2');
  const before = await held(cdp);
  await redraw(200);
  await expect.poll(() => shared.badge(page)).toBe('2');
  await expect.poll(async () => (await held(cdp)).nodes - before.nodes, { timeout: 15_000 }).toBeLessThan(500);
  await page.close();
});

test('a hundred tabs that are opened and closed leave nothing with the worker', async ({ portal }) => {
  test.setTimeout(180_000);
  portal.serve('/hostile/tab.html', html(FROZEN));
  // Puppeteer lets a test look into the worker's memory.
  const icon = await launchIconBrowser(portal);
  try {
    const worker = await icon.browser.waitForTarget((target) => target.url().endsWith('/background.js'));
    const cdp = await worker.createCDPSession();
    const bytes = async () => {
      for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage');
      return (await cdp.send('Runtime.getHeapUsage')).usedSize;
    };
    const kept = async () => {
      const { result } = await cdp.send('Runtime.evaluate', {
        expression: 'chrome.storage.session.get().then((all) => Object.keys(all).length)',
        awaitPromise: true,
      });
      return result.value as number;
    };
    const tabs = async (count: number) => {
      const pages = await Promise.all(Array.from({ length: count }, () => icon.browser.newPage()));
      await Promise.all(pages.map((page) => page.goto(at('/hostile/tab.html'))));
      await expect.poll(kept, { timeout: 20_000 }).toBe(count);
      await Promise.all(pages.map((page) => page.close()));
      await expect.poll(kept).toBe(0);
    };
    await tabs(10);
    const before = await bytes();
    for (let round = 0; round < 10; round += 1) await tabs(10);
    expect((await bytes()) - before).toBeLessThan(MEGABYTE / 4);
  } finally {
    await icon.close();
  }
});
