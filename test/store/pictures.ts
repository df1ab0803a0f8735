import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { Locale } from '../../src/domain/locales.ts';
import { openBill, openMark, openPopup, openView, showClerk } from '../screenshots/readme.ts';
import { speak } from '../screenshots/speak.ts';
import type { Chromium } from '../support/chromium.ts';
import { framed, tile } from './frame.ts';
import type { StoreEntry } from './texts.ts';

/** Sizes that the stores ask for. */
const SCREENSHOT = { width: 1280, height: 800 };
const TILES = [
  ['tile-small', 440, 280],
  ['tile-marquee', 1400, 560],
  ['logo', 300, 300],
] as const;
const TALL = { width: 420, height: 600 };

async function shot(page: Page): Promise<Buffer> {
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** A view of the demo portal, and its popup after what a person does there. */
async function withPopup(chromium: Chromium, id: string, act?: (popup: Page) => Promise<void>): Promise<[Buffer, Buffer]> {
  const page = await openView(chromium, id);
  const popup = await openPopup(chromium, page, act);
  await popup.setViewportSize(TALL);
  const side = await shot(popup);
  return [await shot(page), side];
}

/** Screenshots and tiles for one language, from the built extension on the demo portal. */
export async function shootStore(
  chromium: Chromium,
  drawing: Browser,
  settings: Page,
  locale: Locale,
  entry: StoreEntry,
  folder: string,
): Promise<void> {
  const { captions, name, short } = entry;
  await speak(settings, locale);
  await mkdir(folder, { recursive: true });
  const save = (file: string, picture: Buffer) => writeFile(join(folder, `${file}.png`), picture);
  const frame = (caption: string, page: Buffer, side?: Buffer) => framed(drawing, { lang: locale, ...SCREENSHOT }, caption, page, side);

  await save('1-mark', await frame(captions.mark, await shot(await openMark(chromium))));
  await save('2-answer', await frame(captions.answer, ...(await withPopup(chromium, 'remote-unregistered'))));
  await save('3-card', await frame(captions.card, ...(await withPopup(chromium, 'enrolment-suspended', showClerk))));
  await save('4-bill', await frame(captions.bill, ...(await withPopup(chromium, 'sheet-zero', openBill))));

  const options = await chromium.open(`chrome-extension://${chromium.extensionId}/options.html`);
  await options.setViewportSize({ width: 960, height: 560 });
  await options.waitForSelector('[data-sites="granted"]');
  await options.evaluate(() => document.querySelector('[data-sites="quiet"]')?.scrollIntoView());
  await save('5-settings', await frame(captions.settings, await shot(options)));

  for (const [file, width, height] of TILES) await save(file, await tile(drawing, { lang: locale, width, height }, name, short));
}
