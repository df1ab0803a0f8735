import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import type { Chromium } from '../support/chromium.ts';
import { parseCalendar, textOf } from '../support/calendar.ts';
import { PORTAL_VIEWS } from '../support/portal-views.ts';
import { expect, test } from './fixtures.ts';

/** What a person takes away from the screen: words in the clipboard, a sheet of paper, a day in the calendar. */

async function openCase(own: Chromium): Promise<Page> {
  const page = await own.open(PORTAL_VIEWS.find(({ id }) => id === 'enrolment-suspended')?.url ?? '');
  await expect.poll(() => own.badge(page)).not.toBe('');
  return own.openPopup(page);
}

async function makeCard(popup: Page): Promise<void> {
  await popup.click('[data-action="hand-over"]');
  await popup.click('[data-action="make-card"]');
}

test('the card is copied as the Chinese text that stands on it, part by part', async ({ own }) => {
  const popup = await openCase(own);
  await own.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await makeCard(popup);
  await popup.click('[data-action="copy-card"]');
  await expect.poll(() => popup.evaluate(() => navigator.clipboard.readText())).toMatch(/^您好/);
  const copied = await popup.evaluate(() => navigator.clipboard.readText());
  for (const title of ['看到的提示', '想请教的问题', '找谁办', '日期']) expect(copied.split('\n')).toContain(title);
  const quote = await popup.locator('[data-part="shown"] q').first().textContent();
  expect(copied).toContain(quote ?? 'a quotation');
  expect(copied).not.toMatch(/\n{3,}|undefined|\{\w+\}/);
});

for (const scheme of ['light', 'dark'] as const)
  test(`the card is printed black on white without the buttons around it, also from ${scheme} colours`, async ({ own }) => {
    const popup = await openCase(own);
    const printing = await own.context.newPage();
    await printing.goto(popup.url() + '#hand-over');
    await printing.click('[data-action="make-card"]');
    await printing.emulateMedia({ media: 'print', colorScheme: scheme });
    for (const hidden of ['header', 'footer', '[data-action="copy-card"]', '[data-action="show-clerk"]'])
      await expect(printing.locator(hidden).first()).toBeHidden();
    await expect(printing.locator('[data-part="question"]')).toBeVisible();
    const colours = await printing.evaluate(() => {
      const card = document.querySelector('[data-part="question"]')!;
      return { text: getComputedStyle(card).color, page: getComputedStyle(document.documentElement).backgroundColor };
    });
    expect(colours.text).toMatch(/^rgb\((?:\d|[1-4]\d), (?:\d|[1-4]\d), (?:\d|[1-4]\d)\)$/);
    expect(colours.page).toMatch(/^rgb\(255, 255, 255\)$|^rgba\(0, 0, 0, 0\)$/);
    const paper = (await printing.pdf({ format: 'A4' })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

test('the day on which benefits return is saved as a calendar file that a strict reader takes', async ({ own }) => {
  const popup = await openCase(own);
  await popup.click('[data-tool="return"]');
  await popup.locator('#return-last').selectOption({ index: 5 });
  const [download] = await Promise.all([popup.waitForEvent('download'), popup.click('[data-action="calendar"]')]);
  expect(download.suggestedFilename()).toBe('yibao.ics');
  const events = parseCalendar(await readFile(await download.path()));
  expect(events.length).toBeGreaterThan(0);
  for (const event of events) {
    expect(textOf(event, 'SUMMARY')).toMatch(/\p{L}/u);
    expect(textOf(event, 'DTSTART')).toMatch(/^\d{8}$/);
    expect(event.alarms).toHaveLength(1);
  }
});
