import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { takeFaults } from '../support/faults.ts';
import { FIREFOX_BUILD, type Firefox } from '../support/firefox.ts';
import { PROVINCIAL, type Portal } from '../support/portal-server.ts';
import { expect, test } from './fixtures.ts';
import { drawn, fill, PER_FRAME, SOURCES, type Source } from './hostile-fill.ts';
import { forge } from './hostile-forgeries.ts';
import { HOOKS, READ } from './hostile-hooks.ts';
import { KINDS, makeFrames, numbersIn, serveKinds } from './hostile-kinds.ts';
import { at, escape, FROZEN, html } from './hostile-pages.ts';
import { filesOf, noteAll, noticed, QUIET, readable } from './hostile-quiet.ts';
import { ROUTES } from './hostile-routes.ts';
import { LEAK, XSS } from './hostile-strings.ts';
import { clobberedFrames, OVERRIDES, saidIn, WITH_DIALOG } from './hostile-worlds.ts';

test.describe.configure({ mode: 'default' });

async function open(firefox: Firefox, portal: Portal, path: string, body: string): Promise<Page> {
  portal.serve(path, html(body));
  const page = await firefox.open('about:blank');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(at(path));
  return page;
}
const stored = async (firefox: Firefox, page: Page) => (await firefox.stored())[`case:${firefox.tabId(page)}`];
const said = async (firefox: Firefox, page: Page) => saidIn(await stored(firefox, page));
/** How much of the window the mark and its card take, counted in points of a grid. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const points: [number, number][] = [];
    for (let x = 2; x < innerWidth; x += 8)
      for (let y = 2; y < innerHeight; y += 8) if (document.elementFromPoint(x, y)?.localName === 'yibao-hint') points.push([x, y]);
    return points;
  });

for (const source of Object.keys(SOURCES) as Source[])
  test(`in Firefox 120 texts that are markup (${source}) are shown as the texts they are`, async ({ firefox, portal }) => {
    const { says, signal } = SOURCES[source];
    portal.serve('/hostile/part.html', html('<p>提示</p>'));
    const frames = '<iframe src="/hostile/part.html" width="900" height="400"></iframe>'.repeat(XSS.length / PER_FRAME);
    const page = await open(firefox, portal, '/hostile/markup.html', frames);
    for (const [index, frame] of page.frames().slice(1).entries()) {
      const texts = XSS.slice(index * PER_FRAME, (index + 1) * PER_FRAME);
      await frame.evaluate(fill, { source, says, first: index * PER_FRAME, texts });
    }
    await expect.poll(async () => Number(await firefox.badge(page))).toBeGreaterThanOrEqual(XSS.length);
    const popup = await firefox.openPopup(page);
    await popup.waitForSelector(`[data-finding="${signal}"]`);
    await popup.waitForSelector('main[aria-busy="false"]');
    await popup.evaluate(drawn);
    const shown = await popup.evaluate(drawn);
    expect(XSS.filter((text, index) => !shown.text.includes(`${index} ${text}`))).toEqual([]);
    expect(shown).toMatchObject({ foreign: [], hit: false });
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    await popup.close();
    await page.close();
  });

test('in Firefox messages and events that a page makes up do not switch detection off', async ({ firefox, portal }) => {
  const page = await open(firefox, portal, '/hostile/forged.html', '<main></main>');
  await new Promise((done) => setTimeout(done, 500));
  await page.evaluate(forge, 'yibao-helper@yibao-helper.example');
  await new Promise((done) => setTimeout(done, 800));
  expect(await firefox.badge(page)).toBe('');
  await page.evaluate((message) => document.querySelector('main')!.insertAdjacentHTML('beforeend', message), FROZEN);
  await expect.poll(() => firefox.badge(page)).toBe('1');
  await page.close();
});

test('in Firefox names that hide properties change no finding', async ({ firefox, portal }) => {
  const frames = clobberedFrames(await readFile(join(FIREFOX_BUILD, 'content-scripts', 'portal.js'), 'utf8'));
  for (const [path, body] of Object.entries(frames)) portal.serve(path, html(body));
  const all = Object.keys(frames).map((path) => `<iframe src="${path}" width="900" height="300"></iframe>`);
  const page = await open(firefox, portal, '/hostile/clobbered.html', all.join(''));
  const others = async () => (await said(firefox, page)).filter(([, each]) => each.length === 3).map(([, each]) => each);
  await expect.poll(async () => (await others()).length).toBe(all.length);
  expect(new Set((await others()).map((each) => each.join('\n'))).size).toBe(1);
  await page.close();
});

test('in Firefox what a page makes of the language changes no finding', async ({ firefox, portal }) => {
  const all = [];
  for (const overrides of ['', `<script>${OVERRIDES.join(';\n')}</script>`]) {
    const page = await open(firefox, portal, '/hostile/overridden.html', overrides + WITH_DIALOG);
    await expect.poll(async () => (await said(firefox, page)).flatMap(([, each]) => each)).toHaveLength(4);
    all.push((await said(firefox, page)).flatMap(([, each]) => each));
    await page.close();
  }
  expect(all[1]).toEqual(all[0]);
});

test('in Firefox frames of every kind each speak for themselves', async ({ firefox, portal }) => {
  serveKinds(portal);
  const page = await open(firefox, portal, '/hostile/kinds-all.html', '<p>提示</p>');
  await page.evaluate(makeFrames, PROVINCIAL);
  await expect.poll(async () => numbersIn(await stored(firefox, page))).toEqual(KINDS);
  await page.close();
});

test('in Firefox the mark takes the person’s clicks and no others, and a page gets at nothing that the card says', async ({
  firefox,
  portal,
}) => {
  const page = await open(firefox, portal, '/hostile/root.html', `<script>${HOOKS}</script>${FROZEN}`);
  await expect.poll(async () => (await covered(page)).length).toBeGreaterThan(2);
  const mark = await covered(page);
  const [x, y] = mark[0]!;
  await new Promise((done) => setTimeout(done, 900));
  await page.evaluate(
    (left, top) => {
      const kinds = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'keydown', 'keyup', 'focus'];
      const host = document.querySelector<HTMLElement>('yibao-hint')!;
      for (const kind of [...kinds, 'touchstart', 'touchend'])
        for (const target of [host, document.body])
          target.dispatchEvent(new MouseEvent(kind, { bubbles: true, composed: true, clientX: left, clientY: top }));
      host.click();
      host.shadowRoot?.querySelector('button')?.click();
    },
    x + 4,
    y + 4,
  );
  await new Promise((done) => setTimeout(done, 400));
  expect((await covered(page)).length).toBe(mark.length);
  await page.mouse.click(x + 4, y + 4);
  await expect.poll(async () => (await covered(page)).length).toBeGreaterThan(mark.length * 4);
  await page.evaluate(escape);
  await new Promise((done) => setTimeout(done, 300));
  expect((await covered(page)).length).toBeGreaterThan(mark.length * 4);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await covered(page)).length).toBe(mark.length);
  const texts = (await page.evaluate(`(${READ})(window.loot)`)) as string[];
  expect(texts.filter((text) => /^(?:ROOT|INSIDE)$/.test(text))).toEqual([]);
  await page.close();
});

test('in Firefox a listed page on which nothing is found sees nothing of us and can read no file of ours', async ({ firefox, portal }) => {
  portal.serve('/hostile/quiet.html', QUIET);
  const page = await firefox.open('about:blank');
  await page.evaluateOnNewDocument(noteAll);
  await page.goto(at('/hostile/quiet.html'));
  await new Promise((done) => setTimeout(done, 1_500));
  expect(await page.evaluate(noticed)).toEqual([]);
  const files = await filesOf(FIREFOX_BUILD);
  expect(files.length).toBeGreaterThan(25);
  expect(await page.evaluate(readable, [firefox.base, files] as const)).toEqual([]);
  await page.close();
});

test('in Firefox, were a script of somebody else to run in the popup, it could send nothing anywhere', async ({ firefox, portal }) => {
  const before = portal.requests.length;
  const page = await open(firefox, portal, '/hostile/leak.html', '<p>提示</p>');
  const popup = await firefox.openPopup(page);
  await popup.waitForSelector('main[aria-busy="false"]');
  for (const [name, route] of Object.entries(ROUTES)) {
    const url = `https://${LEAK}/${name.replaceAll(' ', '-')}`;
    await popup.evaluate(`Promise.resolve().then(() => (${route.toString()})(${JSON.stringify(url)})).then(() => {}, () => {})`);
  }
  await new Promise((done) => setTimeout(done, 1_000));
  expect(portal.requests.slice(before).filter((request) => request.includes(LEAK))).toEqual([]);
  const refused = takeFaults().filter((line) => line.includes('Content Security Policy'));
  for (const name of ['picture', 'fetch', 'beacon', 'script', 'form']) expect(refused.join('\n')).toContain(`${LEAK}/${name}`);
  await popup.close();
  await page.close();
});
