import type { Page } from 'puppeteer-core';
import { launchIconBrowser } from '../support/click-icon.ts';
import { PORTAL_VIEWS } from '../support/portal-views.ts';
import { expect, test } from './fixtures.ts';
import { countPictures, readPictures, type Pictures } from './pictures.ts';

/** A message that leaves much open, so that several questions are asked. */
const VAGUE = PORTAL_VIEWS.find(({ id }) => id === 'payment-failed')!;
/** Nothing comes after this that the click led to. */
const SETTLED_MS = 700;

/** Clicks, and gives what the person saw come of it once `done` is on the screen. */
async function picturesOf(popup: Page, selector: string, done: string): Promise<Pictures> {
  await popup.waitForSelector(selector);
  await popup.click(selector);
  await popup.waitForSelector(done);
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  return popup.evaluate(readPictures);
}

/** Answers every question that is asked, then changes the first answer; each click changes what is in sight in one picture. */
async function answerAll(popup: Page): Promise<void> {
  await popup.waitForSelector('[data-question]');
  await popup.evaluate(countPictures);
  const answered: string[] = [];
  const results = new Set<string | null>();
  for (;;) {
    const asked = await popup.$$eval('[data-question]', ([first]) => first?.getAttribute('data-question'));
    if (!asked) break;
    const seen = await picturesOf(popup, `[data-question="${asked}"] [data-answer]:nth-child(2)`, `[data-answered="${asked}"]`);
    expect(seen, `the answer to ${asked}`).toMatchObject({ log: [expect.any(String)] });
    answered.push(asked);
    results.add(await popup.$eval('h1', ({ textContent }) => textContent));
  }
  // Otherwise there was nothing to be seen in two halves.
  expect(results.size).toBeGreaterThan(1);
  const first = answered[0]!;
  const opened = await picturesOf(popup, `[data-answered="${first}"] button`, `[data-question="${first}"]`);
  expect(opened, `the answer to ${first}, opened`).toMatchObject({ log: [expect.any(String)] });
  const changed = await picturesOf(popup, `[data-question="${first}"] [data-answer="unknown"]`, `[data-answered="${first}"]`);
  expect(changed, `the answer to ${first}, changed`).toMatchObject({ log: [expect.any(String)] });
}

test('in the real popup an answer is drawn in one picture: nobody sees half of it', async ({ portal }) => {
  test.setTimeout(90_000);
  const icon = await launchIconBrowser(portal);
  try {
    const page = await icon.browser.newPage();
    await page.goto(VAGUE.url);
    await page.waitForSelector('#pay');
    await VAGUE.act!(page);
    await page.waitForSelector('yibao-hint');
    await answerAll(await icon.clickIcon(page));
  } finally {
    await icon.close();
  }
});

test('in Firefox an answer is drawn in one picture too', async ({ firefox }) => {
  const page = await firefox.open(VAGUE.url);
  await page.waitForSelector('#pay');
  await VAGUE.act!(page);
  await expect.poll(() => firefox.badge(page)).not.toBe('');
  const popup = await firefox.openPopup(page);
  await popup.waitForSelector('[data-question]');
  await popup.bringToFront();
  await answerAll(popup);
  await popup.close();
  await page.close();
});
