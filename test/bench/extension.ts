import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHROMIUM_BUILD, Chromium } from '../support/chromium.ts';
import { NATIONAL, startPortal } from '../support/portal-server.ts';
import { spreadOf, type Spread } from './statistics.ts';

export interface Timing {
  readonly what: string;
  readonly value: Spread;
  readonly unit: 'ms' | 'bytes';
}

/** When the page has changed and the hint stands in it, in the page's own clock. */
const MESSAGE_TO_HINT = `new Promise((done) => {
  const began = performance.now();
  new MutationObserver((_records, observer) => { if (document.querySelector('yibao-hint')) { observer.disconnect(); done(performance.now() - began); } })
    .observe(document.documentElement, { childList: true, subtree: true });
  const box = document.createElement('div'); box.className = 'el-message-box'; box.setAttribute('role', 'dialog');
  box.innerHTML = '<p>您的医保个人账户余额不足</p>'; document.body.append(box);
  setTimeout(() => done(NaN), 3000);
})`;
const FIRST_PAINT = `new Promise((done) => {
  const at = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  const look = () => (at() === undefined ? setTimeout(look, 20) : done(at())); look();
})`;

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** The built extension in Chromium: from a message to its hint, from a stopped worker to its answer, the popup's first paint, and sizes. */
export async function measureExtension(rounds: number): Promise<readonly Timing[]> {
  const portal = await startPortal();
  portal.serve('/bench.html', '<!doctype html><html lang="zh-CN"><title>医保服务</title><body><h1>医保服务</h1></body></html>');
  const chromium = await Chromium.launch(portal);
  const hint: number[] = [];
  const cold: number[] = [];
  const paint: number[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const page = await chromium.open(`${NATIONAL}/bench.html`);
      await page.waitForTimeout(600);
      hint.push(await page.evaluate<number>(MESSAGE_TO_HINT));
      const popup = await chromium.openPopup(page);
      paint.push(await popup.evaluate<number>(FIRST_PAINT));
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
  } finally {
    await chromium.close();
    await portal.close();
  }
  const script = await readFile(join(CHROMIUM_BUILD, 'content-scripts', 'portal.js'));
  return [
    { what: 'message to hint', value: spreadOf(hint), unit: 'ms' },
    { what: 'stopped worker to answer', value: spreadOf(cold), unit: 'ms' },
    { what: 'popup to first paint', value: spreadOf(paint), unit: 'ms' },
    { what: 'content script, gzipped', value: spreadOf([gzipSync(script, { level: 9 }).length]), unit: 'bytes' },
  ];
}
