import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { createServer } from 'vite';
import { LOCALES } from '../../src/domain/locales.ts';
import { PREVIEW_PAGE, previewConfig } from '../support/preview/preview-server.ts';
import { SCENES } from './scenes.ts';

/** The windows in which every screen must hold: the popup, the narrowest one, and letters twice as large. */
const SIZES = {
  popup: { width: 440, height: 600, font: 16 },
  narrow: { width: 320, height: 600, font: 16 },
  large: { width: 640, height: 1000, font: 32 },
} as const;

/** Whether something reaches beyond the window. */
const isTooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

/**
 * Takes a picture of every screen of the App in four languages, light and dark, in three windows. Gives the names of those that
 * are wider than their window.
 */
export async function shootApp(browser: Browser, folder: string, fits: (name: string) => boolean): Promise<readonly string[]> {
  const server = await createServer(previewConfig);
  await server.listen();
  const address = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '') + PREVIEW_PAGE;
  const wide: string[] = [];
  for (const [size, { width, height, font }] of Object.entries(SIZES))
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      for (const { name, of, act } of SCENES)
        for (const locale of LOCALES) {
          const picture = `${name}-${locale}-${colorScheme}-${size}.png`;
          if (!fits(picture)) continue;
          await page.goto(`${address}?case=${of}&locale=${locale}`);
          await page.waitForSelector('#result');
          await page.addStyleTag({ content: `html { font-size: ${font}px }` });
          await act?.(page);
          if (await isTooWide(page)) wide.push(picture);
          // What covers the window is as large as the window.
          const fullPage = (await page.locator('dialog[open]').count()) === 0;
          await page.screenshot({ path: join(folder, picture), fullPage });
        }
      await context.close();
    }
  await server.close();
  return wide;
}
