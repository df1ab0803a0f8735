import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { CHROMIUM_BUILD, type Chromium } from '../support/chromium.ts';
import { acceptDialogs, expect, test } from './fixtures.ts';
import { at, controls, FROZEN, html, openPage } from './hostile-pages.ts';
import { clobberedFrames, OVERRIDES, saidIn, WITH_DIALOG } from './hostile-worlds.ts';

/** What each frame of a page says, by the number of the frame; the page's own is 0. */
async function saidByFrames(browser: Chromium, page: Page): Promise<ReturnType<typeof saidIn>> {
  return saidIn((await browser.session())[`case:${browser.tabId(page)}`]);
}

test('forms full of fields named like properties of the document say the same as a form without', async ({ shared, portal }) => {
  const script = await readFile(join(CHROMIUM_BUILD, 'content-scripts', 'portal.js'), 'utf8');
  const frames = clobberedFrames(script);
  for (const [path, body] of Object.entries(frames)) portal.serve(path, html(body));
  const page = await openPage(
    shared,
    portal,
    '/hostile/clobbered.html',
    Object.keys(frames)
      .map((path) => `<iframe src="${path}" width="900" height="300"></iframe>`)
      .join(''),
  );
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const others = async () => (await saidByFrames(shared, page)).filter(([frame]) => frame !== 0).map(([, said]) => said);
  await expect.poll(async () => (await others()).filter(({ length }) => length === 3)).toHaveLength(Object.keys(frames).length);
  const [clean, ...clobbered] = await others();
  for (const said of clobbered) expect(said).toEqual(clean);
  expect(faults).toEqual([]);
  await page.close();
});

test('a form that hides its own properties is followed when it changes, and gets its mark', async ({ shared, portal }) => {
  const fields = ['textContent', 'childNodes', 'parentNode', 'isConnected', 'matches'].map((name) => `<input name="${name}">`).join('');
  const body = `<form><table><tr><th>个人账户余额</th><td>0.00</td></tr></table>${FROZEN}${fields}</form>`;
  const page = await openPage(shared, portal, '/hostile/clobbered-form.html', body);
  await expect.poll(() => shared.badge(page)).toBe('2');
  await expect.poll(async () => (await controls(page)).length).toBeGreaterThan(0);
  await page.evaluate(() => document.querySelector('td')!.replaceChildren('1,523.20'));
  await expect.poll(() => shared.badge(page)).toBe('1');
  await page.close();
});

test('what a page makes of the language and of the browser’s functions changes no finding', async ({ shared, portal }) => {
  expect(OVERRIDES.length).toBeGreaterThanOrEqual(30);
  const said: unknown[] = [];
  for (const overrides of ['', `<script>${OVERRIDES.join(';\n')}</script>`]) {
    portal.serve('/hostile/overridden.html', html(`${overrides}${WITH_DIALOG}`));
    const page = await shared.open('about:blank');
    const dialogs = acceptDialogs(page);
    await page.goto(at('/hostile/overridden.html'));
    await expect.poll(async () => (await saidByFrames(shared, page)).flatMap(([, each]) => each)).toHaveLength(4);
    said.push(await saidByFrames(shared, page));
    expect(dialogs).toEqual(['医保码未激活']);
    await page.close();
  }
  expect(said[1]).toEqual(said[0]);
});
