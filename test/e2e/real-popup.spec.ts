import type { Page } from 'puppeteer-core';
import { launchIconBrowser } from '../support/click-icon.ts';
import { urlOf } from '../support/portal-views.ts';
import { expect, test } from './fixtures.ts';

test('the real popup answers within one click, keeps what was done when it closes, and is as large as it should be', async ({ portal }) => {
  test.setTimeout(90_000);
  const icon = await launchIconBrowser(portal);
  try {
    const page = await icon.browser.newPage();
    await page.goto(urlOf('hospital-refused'));
    const first = await icon.clickIcon(page);
    await first.waitForSelector('[data-cause="credential-not-activated"]');
    const box = await first.evaluate(() => ({ width: innerWidth, height: innerHeight, wide: document.documentElement.scrollWidth }));
    expect(box.width).toBeGreaterThanOrEqual(380);
    expect(box.wide).toBeLessThanOrEqual(box.width);
    expect(box.height).toBeGreaterThanOrEqual(400);
    // The first step begins where it is seen without scrolling.
    expect(await first.$eval('.now h2', (step) => step.getBoundingClientRect().bottom)).toBeLessThanOrEqual(box.height);
    await first.click('.lead [data-step]');
    await first.waitForSelector('.lead [data-step]:checked');
    await first.click('footer [data-tool="ledger"]');
    await first.waitForSelector('#tool');
    // A click on the page closes a popup; here it is closed by hand.
    await first.close();

    const second = await icon.clickIcon(page);
    await second.waitForSelector('#tool');
    await second.click('[data-action="back"]');
    await second.waitForSelector('.lead [data-step]:checked');
    await second.close();

    await page.goto(urlOf('sheet-zero'));
    await page.waitForSelector('body');
    await new Promise((done) => setTimeout(done, 2_000));
    const third = await icon.clickIcon(page);
    await third.waitForSelector('[data-cause="deductible-not-met"]');
    await third.click('[data-tool="settlement"]');
    await third.waitForSelector('[data-sentence]');
    expect(await third.$eval('[data-sentence]', (sentence) => sentence.textContent)).toMatch(/the deductible \(起付线\) comes first/);
  } finally {
    await icon.close();
  }
});

/** More stops than any screen has. */
const MOST_STOPS = 80;

async function tabTo(popup: Page, selector: string, back = false): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (back) await popup.keyboard.down('Shift');
    await popup.keyboard.press('Tab');
    if (back) await popup.keyboard.up('Shift');
    if (await popup.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

test('the real popup is used with the keyboard alone: a step is ticked, the card is made and shown to the clerk, and the case is solved', async ({
  portal,
}) => {
  test.setTimeout(90_000);
  const icon = await launchIconBrowser(portal);
  try {
    const page = await icon.browser.newPage();
    await page.goto(urlOf('hospital-refused'));
    const popup = await icon.clickIcon(page);
    await popup.waitForSelector('[data-cause="credential-not-activated"]');
    await tabTo(popup, '[data-action="hand-over"]');
    await popup.keyboard.press('Enter');
    await tabTo(popup, '[data-action="make-card"]');
    await popup.keyboard.press('Enter');
    await tabTo(popup, '[data-action="show-clerk"]');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('dialog.clerk[open]');
    await tabTo(popup, '[data-action="close-clerk"]');
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(() => !document.querySelector('dialog.clerk'));
    await tabTo(popup, '[data-action="change-card"]', true);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[data-action="make-card"]');
    await tabTo(popup, '[data-action="hand-over-back"]', true);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('#hand-over');
    await tabTo(popup, '.lead [data-step]');
    await popup.keyboard.press('Space');
    await popup.waitForSelector('.lead [data-step]:checked');
    await tabTo(popup, '[data-action="solved"]');
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(() => document.activeElement?.matches('h1') === true);
    expect(await popup.$('[data-step]')).toBeNull();
  } finally {
    await icon.close();
  }
});
