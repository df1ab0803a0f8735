/**
 * Screenshots of every screen in four languages, light and dark: `node test/support/preview/shoot.ts [folder]`.
 * Ends with code 1 when a screen is wider than its window.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { LOCALES } from '../../../src/domain/locales.ts';
import { findChromium } from '../browsers.ts';
import { CASES } from './cases.ts';
import { PREVIEW_PAGE, previewConfig } from './preview-server.ts';

const SIZES = {
  popup: { width: 400, height: 600 },
  narrow: { width: 320, height: 600 },
  large: { width: 800, height: 1200, font: 32 },
} as const;

const folder = process.argv[2] ?? 'test-results/preview';
await mkdir(folder, { recursive: true });
const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium found: run npm test once, or set YIBAO_CHROMIUM.');
const server = await createServer(previewConfig);
await server.listen();
const address = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '') + PREVIEW_PAGE;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const tooWide: string[] = [];
for (const [size, box] of Object.entries(SIZES))
  for (const scheme of ['light', 'dark'] as const) tooWide.push(...(await shootAll(browser, size, box, scheme)));
await browser.close();
await server.close();
if (tooWide.length) console.error(`wider than the window: ${tooWide.join(', ')}`);
process.exit(tooWide.length ? 1 : 0);

/** Every case in every language in one window; gives the names of the pictures that are wider than it. */
async function shootAll(
  from: Browser,
  size: string,
  { width, height, font = 16 }: { width: number; height: number; font?: number },
  colorScheme: 'light' | 'dark',
): Promise<string[]> {
  const context = await from.newContext({ viewport: { width, height }, colorScheme });
  const page = await context.newPage();
  const wide: string[] = [];
  for (const name of Object.keys(CASES))
    for (const locale of LOCALES) {
      await page.goto(`${address}?case=${name}&locale=${locale}`);
      await page.waitForSelector('#result');
      await page.addStyleTag({ content: `html { font-size: ${font}px }` });
      const shoot = async (stage: string) => {
        const picture = `${name}${stage}-${locale}-${colorScheme}-${size}.png`;
        if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(picture);
        await page.screenshot({ path: join(folder, picture), fullPage: true });
      };
      await shoot('');
      if (await page.locator('[data-action="hand-over"]').count()) await shootHandOver(page, shoot);
    }
  await context.close();
  return wide;
}

/** The card for the counter: what would be on it, the card with its code, and the large one. */
async function shootHandOver(page: Page, shoot: (stage: string) => Promise<void>): Promise<void> {
  await page.click('[data-action="hand-over"]');
  await page.waitForSelector('[data-action="make-card"]');
  await shoot('-choice');
  await page.click('[data-action="make-card"]');
  await page.click('[data-action="qr"]');
  await page.waitForSelector('.qr svg');
  await shoot('-card');
  await page.click('[data-action="show-clerk"]');
  await page.waitForSelector('dialog[open]');
  await shoot('-clerk');
}
