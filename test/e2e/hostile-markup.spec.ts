import type { Page } from '@playwright/test';
import { hintsOf } from '../support/hint.ts';
import { takeFaults } from '../support/faults.ts';
import { expect, test } from './fixtures.ts';
import { drawn, fill, PER_FRAME, SOURCES, type Source } from './hostile-fill.ts';
import { ROUTES } from './hostile-routes.ts';
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
