import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Locale } from '../../src/domain/locales.ts';
import type { Chromium } from '../support/chromium.ts';
import { clickHint, hintsOf } from '../support/hint.ts';
import { PORTAL_VIEWS } from '../support/portal-views.ts';
import { speak } from './speak.ts';

/** Pages settle, figures arrive, reports travel. */
const SETTLED_MS = 2_000;
const MOST_PRESSES = 5;
const QUALITY = 82;
const WINDOW = { width: 960, height: 560 };
const POPUP = { width: 440, height: 600 };

/** Small enough for a page that people open on the road. */
async function save(chromium: Chromium, page: Page, file: string): Promise<void> {
  const cdp = await chromium.context.newCDPSession(page);
  const { data } = await cdp.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  await cdp.detach();
  await writeFile(file, Buffer.from(data, 'base64'));
}

export async function openView(chromium: Chromium, id: string): Promise<Page> {
  const view = PORTAL_VIEWS.find((each) => each.id === id);
  if (!view) throw new Error(`no view "${id}"`);
  const page = await chromium.open('about:blank');
  await page.setViewportSize(WINDOW);
  await page.goto(view.url);
  await view.act?.(page);
  await page.waitForTimeout(SETTLED_MS);
  return page;
}

/** A page with its mark opened to the card. */
export async function openMark(chromium: Chromium): Promise<Page> {
  const page = await openView(chromium, 'account-empty');
  // In a browser that has just been started for the first time the first mark takes longer.
  await expect.poll(async () => (await hintsOf(page))[0]?.controls.length, 'the demo portal shows a mark').toBeGreaterThan(0);
  const closed = (await hintsOf(page))[0]!;
  const mark = closed.controls[0]!;
  // A mark takes no click before it has been seen for a while, which a busy machine draws out.
  for (let press = 0; press < MOST_PRESSES; press++) {
    await clickHint(page, mark);
    await page.waitForTimeout(SETTLED_MS);
    const now = (await hintsOf(page))[0];
    if ((now?.text.length ?? 0) > closed.text.length) return page;
  }
  throw new Error('The mark does not open.');
}

async function shootMark(chromium: Chromium, file: string): Promise<void> {
  const page = await openMark(chromium);
  await save(chromium, page, file);
  await page.close();
}

/** The popup of a page, after what a person does there. */
export async function openPopup(chromium: Chromium, page: Page, act?: (popup: Page) => Promise<void>): Promise<Page> {
  const popup = await chromium.openPopup(page);
  await popup.setViewportSize(POPUP);
  await popup.waitForSelector('#result');
  await act?.(popup);
  await popup.waitForTimeout(SETTLED_MS);
  return popup;
}

async function shootPopup(chromium: Chromium, id: string, file: string, act?: (popup: Page) => Promise<void>): Promise<void> {
  const page = await openView(chromium, id);
  const popup = await openPopup(chromium, page, act);
  await save(chromium, popup, file);
  await popup.close();
  await page.close();
}

export async function openBill(popup: Page): Promise<void> {
  await popup.click('[data-tool="settlement"]');
  await popup.waitForSelector('[data-sentence]');
  await popup.evaluate(() => document.querySelector('.sheet-answer')?.scrollIntoView());
}

export async function showClerk(popup: Page): Promise<void> {
  await popup.click('[data-action="hand-over"]');
  await popup.click('[data-action="make-card"]');
  await popup.click('[data-action="show-clerk"]');
  await popup.waitForSelector('dialog[open]');
}

/** Three whole months without a contribution, paid back today. */
async function openReturn(popup: Page): Promise<void> {
  await popup.click('[data-tool="return"]');
  await popup.locator('#return-last').selectOption({ index: 5 });
  await popup.waitForSelector('[data-sentence]');
  await popup.evaluate(() => document.querySelector('.sheet-answer')?.scrollIntoView());
}

/** What helps before it happens, with one change of life unfolded. */
async function shootAhead(chromium: Chromium, file: string): Promise<void> {
  const page = await chromium.open(`chrome-extension://${chromium.extensionId}/options.html#ahead`);
  await page.setViewportSize(POPUP);
  await page.locator('details.event > summary').first().click();
  await page.evaluate(() => document.querySelector('details.event')?.closest('section')?.scrollIntoView());
  await page.waitForTimeout(SETTLED_MS);
  await save(chromium, page, file);
  await page.close();
}

/** The pictures of the README, from the demo portal. */
export async function shootReadme(chromium: Chromium, settings: Page, folder: string): Promise<void> {
  const languages: readonly [Locale, string][] = [
    ['en', 'en'],
    ['zh-Hans', 'zh'],
  ];
  for (const [locale, name] of languages) {
    await speak(settings, locale);
    await shootMark(chromium, join(folder, `mark-${name}.webp`));
    await shootPopup(chromium, 'remote-unregistered', join(folder, `popup-${name}.webp`));
    await shootPopup(chromium, 'sheet-zero', join(folder, `bill-${name}.webp`), openBill);
    await shootPopup(chromium, 'enrolment-suspended', join(folder, `return-${name}.webp`), openReturn);
    await shootAhead(chromium, join(folder, `ahead-${name}.webp`));
  }
  await shootPopup(chromium, 'legacy-alert', join(folder, 'card.webp'), showClerk);
}
