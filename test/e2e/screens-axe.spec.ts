import { createServer, type ViteDevServer } from 'vite';
import { LOCALES } from '../../src/domain/locales.ts';
import { SCENES } from '../screenshots/scenes.ts';
import { PREVIEW_PAGE, previewConfig } from '../support/preview/preview-server.ts';
import { findChromium } from '../support/browsers.ts';
import { axe } from './axe.ts';
import { chromium, expect, test as base, type Browser, type Page } from '@playwright/test';

/** The preview draws every screen over made-up cases, as the pictures of the screens do. */
const test = base.extend<object, { preview: { readonly address: string; readonly browser: Browser } }>({
  preview: [
    // Playwright reads the fixture's needs from this pattern.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server: ViteDevServer = await createServer(previewConfig);
      await server.listen();
      const executablePath = findChromium();
      if (!executablePath) throw new Error('No Chromium found: run npm test once, or set YIBAO_CHROMIUM.');
      const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
      await use({ address: (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '') + PREVIEW_PAGE, browser });
      await browser.close();
      await server.close();
    },
    { scope: 'worker' },
  ],
});

/** Buttons and fields that are smaller than a finger; a link inside a sentence may be as small as its words. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST = 43.5;
    return [
      ...document.querySelectorAll<HTMLElement>('button, select, summary, textarea, input:not([type="checkbox"], [type="radio"]), .call'),
    ]
      .filter((control) => control.checkVisibility())
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.height < LEAST || box.width < LEAST)
      .map(({ control, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${control.outerHTML.slice(0, 90)}`);
  });
}

for (const locale of LOCALES) {
  test(`every screen in ${locale} is accessible in light and dark, fits 320 px and has targets for a finger`, async ({ preview }) => {
    test.setTimeout(240_000);
    const context = await preview.browser.newContext({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const { name, of, act } of SCENES)
      await test.step(name, async () => {
        await page.goto(`${preview.address}?case=${of}&locale=${locale}`);
        await page.waitForSelector('#result');
        await act?.(page);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect.soft(await axe(page), `${name}, ${colorScheme}`).toEqual([]);
        }
        expect.soft(await smallTargets(page), `${name}: targets`).toEqual([]);
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `${name}: width`).toBeLessThanOrEqual(320);
      });
    await context.close();
  });
}

test('without motion nothing moves, and with forced colours every control keeps its edge', async ({ preview }) => {
  const context = await preview.browser.newContext({
    viewport: { width: 400, height: 640 },
    reducedMotion: 'reduce',
    forcedColors: 'active',
  });
  const page = await context.newPage();
  await page.goto(`${preview.address}?case=employer&locale=en`);
  await page.waitForSelector('#result');
  const moving = await page.evaluate(
    () => [...document.querySelectorAll('*')].filter((element) => parseFloat(getComputedStyle(element).transitionDuration) > 0).length,
  );
  expect(moving).toBe(0);
  const edgeless = await page
    .locator('.choice, .verdict button, .answer, .fold')
    .evaluateAll(
      (elements) =>
        elements.filter((element) => getComputedStyle(element).borderTopStyle === 'none' && !element.closest('.folds, .cause-list')).length,
    );
  expect(edgeless).toBe(0);
  await context.close();
});
