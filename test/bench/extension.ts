import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHROMIUM_BUILD } from '../support/chromium.ts';
import { NATIONAL } from '../support/portal-server.ts';
import { OURS, type BenchBrowser } from './browser.ts';
import { nameOf } from './pages.ts';
import type { Work } from './profile.ts';
import { spreadOf, type Spread } from './statistics.ts';

export interface Timing {
  readonly what: string;
  readonly value: Spread;
  readonly unit: 'ms' | 'bytes' | 'times';
}

/** When the page has changed and the hint stands in it, in the page's own clock. */
export const MESSAGE_TO_HINT = `new Promise((done) => {
  const began = performance.now();
  new MutationObserver((_records, observer) => { if (document.querySelector('yibao-hint')) { observer.disconnect(); done(performance.now() - began); } })
    .observe(document.documentElement, { childList: true, subtree: true });
  const box = document.createElement('div'); box.className = 'el-message-box'; box.setAttribute('role', 'dialog');
  // A message box lies over what is in view; at the end of a long page nobody would see it, and no hint would be shown.
  box.style.cssText = 'position: fixed; top: 80px; left: 80px';
  box.innerHTML = '<p>您的医保个人账户余额不足</p>'; document.body.append(box);
  setTimeout(() => done(NaN), 3000);
})`;
const FIRST_PAINT = `new Promise((done) => {
  const at = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  const look = () => (at() === undefined ? setTimeout(look, 20) : done(at())); look();
})`;

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { onChanged: { addListener(heard: () => void): void } };
};

const PATH = '/bench/message.html';
const TABS = 100;
const SLOWER = 6;

/** What our script does on a page that says nothing: what every page costs before it is read. */
export async function workAtStart(bench: BenchBrowser): Promise<Work> {
  await bench.leave();
  const { owners } = await bench.profile(() => bench.show({ texts: 10 }));
  return owners.get(OURS) ?? { total: 0, longest: 0 };
}

/** Its processor time and its longest piece, for the table. */
export async function measureStart(bench: BenchBrowser, rounds: number): Promise<readonly Timing[]> {
  const total: number[] = [];
  const longest: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = await workAtStart(bench);
    total.push(start.total);
    longest.push(start.longest);
  }
  return [
    { what: 'start on a page of ten texts', value: spreadOf(total), unit: 'ms' },
    { what: 'of it the longest piece', value: spreadOf(longest), unit: 'ms' },
  ];
}

/** The longest piece of our work on a page that is read on an old machine. */
export async function measureSlowly(bench: BenchBrowser, rounds: number): Promise<readonly Timing[]> {
  const timings: Timing[] = [];
  for (const findings of [0, 50]) {
    const size = { texts: 20_000, findings };
    const longest: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await bench.leave();
      const { owners } = await bench.slowly(SLOWER, () =>
        bench.profile(async () => {
          await bench.show(size);
          await bench.awaitFindings(findings);
        }),
      );
      longest.push(owners.get(OURS)?.longest ?? 0);
    }
    timings.push({ what: `longest piece on a machine ${SLOWER} times slower, ${nameOf(size)}`, value: spreadOf(longest), unit: 'ms' });
  }
  return timings;
}

/** From a message to its hint, from a stopped worker to its answer, the popup's first paint, what is stored, and sizes. */
export async function measureExtension({ chromium, portal }: BenchBrowser, rounds: number): Promise<readonly Timing[]> {
  portal.serve(PATH, '<!doctype html><html lang="zh-CN"><title>医保服务</title><body><h1>医保服务</h1></body></html>');
  const hint: number[] = [];
  const cold: number[] = [];
  const paint: number[] = [];
  const writes: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await chromium.open(`${NATIONAL}${PATH}`);
    await page.waitForTimeout(600);
    const popup = await chromium.openPopup(page);
    paint.push(await popup.evaluate<number>(FIRST_PAINT));
    await popup.evaluate(() => {
      (globalThis as { writes?: number }).writes = 0;
      chrome.storage.onChanged.addListener(() => ((globalThis as { writes?: number }).writes! += 1));
    });
    await page.bringToFront();
    hint.push(await page.evaluate<number>(MESSAGE_TO_HINT));
    await page.waitForTimeout(500);
    writes.push(await popup.evaluate(() => (globalThis as { writes?: number }).writes!));
    const tab = chromium.tabId(page);
    await chromium.stopWorker();
    cold.push(
      await popup.evaluate(async (of) => {
        const began = performance.now();
        await chrome.runtime.sendMessage({ name: 'case/get', input: { tab: of } });
        return performance.now() - began;
      }, tab),
    );
    await popup.close();
    await page.close();
  }
  const script = await readFile(join(CHROMIUM_BUILD, 'content-scripts', 'portal.js'));
  return [
    { what: 'message to hint', value: spreadOf(hint), unit: 'ms' },
    { what: 'stopped worker to answer', value: spreadOf(cold), unit: 'ms' },
    { what: 'popup to first paint', value: spreadOf(paint), unit: 'ms' },
    { what: 'writes to the storage for a finding', value: spreadOf(writes), unit: 'times' },
    { what: 'content script, gzipped', value: spreadOf([gzipSync(script, { level: 9 }).length]), unit: 'bytes' },
  ];
}

/** What stays stored when a hundred tabs with a finding are closed. */
export async function measureTabs({ chromium, portal }: BenchBrowser): Promise<readonly Timing[]> {
  portal.serve(
    '/bench/tab.html',
    '<!doctype html><html lang="zh-CN"><title>医保服务</title><div role="alert">您的医保卡已冻结</div></html>',
  );
  const size = async () => Buffer.byteLength(JSON.stringify(await chromium.session()));
  const before = await size();
  for (let opened = 0; opened < TABS; opened += 10) {
    const pages = await Promise.all(Array.from({ length: 10 }, () => chromium.context.newPage()));
    await Promise.all(pages.map((page) => page.goto(`${NATIONAL}/bench/tab.html`)));
    await pages[0]!.waitForTimeout(400);
    await Promise.all(pages.map((page) => page.close()));
  }
  await new Promise((done) => setTimeout(done, 1_000));
  return [{ what: `left in the storage by ${TABS} closed tabs`, value: spreadOf([(await size()) - before]), unit: 'bytes' }];
}
