import type { Page } from '@playwright/test';
import type { Chromium } from '../support/chromium.ts';
import { launchIconBrowser } from '../support/click-icon.ts';
import { Hands } from '../support/counted.ts';
import { hintsOf } from '../support/hint.ts';
import { NATIONAL } from '../support/portal-server.ts';
import { urlOf } from '../support/portal-views.ts';
import { acceptDialogs, expect, test } from './fixtures.ts';

/** The four people this is made for, each on the way from the message to what they need. Every click is counted. */

const SEEN_MS = 2_000;
const POPUP = { width: 440, height: 600 };

async function popupOf(browser: Chromium, page: Page): Promise<Page> {
  await expect.poll(() => browser.badge(page)).not.toBe('');
  const popup = await browser.openPopup(page);
  await popup.setViewportSize(POPUP);
  await expect(popup.locator('main[aria-busy="false"]')).toBeVisible();
  return popup;
}

/** The whole of it is in a window of the popup's size, without scrolling. */
async function isInSight(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= POPUP.height;
}

test('at the cashier’s desk: one click on the icon, and care today and the right first step stand in sight', async ({ portal }) => {
  test.setTimeout(90_000);
  const icon = await launchIconBrowser(portal);
  try {
    const page = await icon.browser.newPage();
    await page.goto(urlOf('hospital-refused'));
    // The one click is the one on the icon.
    const popup = await icon.clickIcon(page);
    await popup.waitForSelector('[data-cause="credential-not-activated"]');
    const boxes = await popup.evaluate(() =>
      ['.care > summary', 'h1', '.now'].map((selector) => document.querySelector(selector)?.getBoundingClientRect().toJSON() as DOMRect),
    );
    const height = await popup.evaluate(() => innerHeight);
    for (const box of boxes) expect(box.bottom).toBeLessThanOrEqual(height);
    // What to do before any paper comes before what it is.
    expect(boxes[0]!.top).toBeLessThan(boxes[1]!.top);
    expect(await popup.$eval('.now p', (step) => step.textContent)).toMatch(/医保码/);
  } finally {
    await icon.close();
  }
});

test('at the cashier’s desk: the mark beside the message gives the first step at one click, the checklist at the second', async ({
  own,
}) => {
  const hands = new Hands();
  const page = await own.open(urlOf('account-empty'));
  const mark = async () => (await hintsOf(page))[0]?.controls[0]?.box;
  await expect.poll(mark).toBeDefined();
  // Nothing of it takes a click before it has been in sight for half a second, which a busy machine draws out.
  await page.waitForTimeout(SEEN_MS);
  const at = (await mark())!;
  await hands.press(page, at.x + at.width / 2, at.y + at.height / 2);
  const card = async () => (await hintsOf(page))[0]?.text ?? '';
  await expect.poll(card).toMatch(/收费处|cashier/i);
  await page.waitForTimeout(SEEN_MS);
  const go = (await hintsOf(page))[0]!.controls.at(-1)!.box;
  const opened = own.context.waitForEvent('page');
  await hands.press(page, go.x + go.width / 2, go.y + go.height / 2);
  const checklist = await opened;
  await expect(checklist.locator('[data-cause="balance-used-up"] [data-step]').first()).toBeVisible();
  expect(hands.clicks).toBe(2);
});

test('the daughter: her father has a profile of his own, chosen in two clicks, and nothing of his stands in hers', async ({
  own,
  portal,
}) => {
  test.setTimeout(90_000);
  // A message that does not say how somebody is insured.
  portal.serve(
    '/empty.html',
    '<!doctype html><html lang="zh-CN"><title>医保服务</title><div role="alert">您的医保个人账户余额不足</div></html>',
  );
  const once = new Hands();
  const settings = await own.open(`chrome-extension://${own.extensionId}/options.html`);
  await once.click(settings.locator('[data-action="add-profile"]'));
  await once.click(settings.locator('label:has([name="profile"][value="relative"]), label:has(#profile-relative)').first());
  await once.choose(settings.locator('#person-region'), 'hubei');
  await once.choose(settings.locator('#person-type'), 'retiree');
  expect(once.clicks).toBe(6);
  await settings.close();

  const page = await own.open(`${NATIONAL}/empty.html`);
  const popup = await popupOf(own, page);
  await expect(popup.locator('#profile')).toHaveValue('relative');
  const hands = new Hands();
  await hands.click(popup.locator('.lead [data-step]').first());
  await expect(popup.locator('.lead [data-step]').first()).toBeChecked();
  expect(hands.clicks).toBe(1);
  await expect(popup.locator('[data-answered="insuranceType"]')).toContainText('Retired');

  // Now she looks for herself: his tick and his kind of insurance are not hers.
  await hands.choose(popup.locator('#profile'), 'self');
  await expect(popup.locator('.lead [data-step]').first()).not.toBeChecked();
  await expect(popup.locator('body')).not.toContainText('Retired');
  await hands.choose(popup.locator('#profile'), 'relative');
  await expect(popup.locator('.lead [data-step]').first()).toBeChecked();
});

/** What the browser's translation does to a page: texts are put into elements of its own, one by one, after the page was drawn. */
const TRANSLATED = `<!doctype html><html lang="zh-CN"><title>医保服务</title><body><h1>个人参保信息</h1>
  <table><tbody><tr><td>参保状态</td><td id="state">暂停参保</td></tr></tbody></table>
  <script>setTimeout(() => {
    document.documentElement.lang = 'de'; document.documentElement.className = 'translated-ltr';
    const put = (at, text) => { const outer = document.createElement('font'), inner = document.createElement('font');
      outer.style.verticalAlign = inner.style.verticalAlign = 'inherit'; inner.textContent = text; outer.append(inner); at.replaceChildren(outer); };
    put(document.querySelector('h1'), 'Persönliche Versicherungsinformationen');
    put(document.querySelector('td'), 'Versicherungsstatus');
    put(document.querySelector('#state'), 'Versicherung ausgesetzt');
  }, 300);</script></body></html>`;

test('the engineer from Berlin: a page that the browser translated is answered in German, with the official words beside it and a card in Chinese', async ({
  own,
  portal,
}) => {
  test.setTimeout(90_000);
  portal.serve('/translated.html', TRANSLATED);
  const page = await own.open(`${NATIONAL}/translated.html`);
  await expect(page.locator('#state font font')).toHaveText('Versicherung ausgesetzt');
  const popup = await popupOf(own, page);
  const hands = new Hands();
  await hands.choose(popup.locator('#language'), 'de');
  await expect(popup.locator('html')).toHaveAttribute('lang', 'de');
  await expect(popup.locator('[data-finding] q').first()).toContainText('Versicherung ausgesetzt');
  await expect(popup.locator('h1')).toHaveText('Der Arbeitgeber hat nicht gezahlt');
  expect(hands.clicks).toBe(2);
  // Chinese words for the counter stand in the German sentence and say that they are Chinese.
  await expect(popup.locator('.now [lang="zh-Hans"]').first()).toHaveText('缴费记录');
  expect(await isInSight(popup, '.now h2')).toBe(true);

  const card = new Hands();
  await card.click(popup.locator('[data-action="hand-over"]'));
  await card.click(popup.locator('[data-action="make-card"]'));
  await card.click(popup.locator('[data-action="show-clerk"]'));
  expect(card.clicks).toBe(3);
  const clerk = popup.locator('dialog.clerk [lang="zh-Hans"]').first();
  await expect(clerk).toContainText('您好');
  // What the page said in German gets its Chinese meaning for the clerk.
  await expect(popup.locator('[data-clerk="shown"]')).toContainText(/暂停/);
});

test('the HR clerk: from the message to the late fee with its article, and a card, in six clicks', async ({ own }) => {
  test.setTimeout(90_000);
  const page = await own.open('about:blank');
  acceptDialogs(page);
  await page.goto(urlOf('legacy-alert'));
  await page.click('#query');
  const popup = await popupOf(own, page);
  await expect(popup.locator('[data-cause]').first()).toHaveAttribute('data-cause', 'employer-arrears');
  const hands = new Hands();
  await hands.click(popup.locator('[data-tool="late-fee"]'));
  await hands.click(popup.locator('#late-owed'));
  await popup.keyboard.type('18640');
  await hands.click(popup.locator('#late-due'));
  await popup.locator('#late-due').fill('2026-10-15');
  await popup.locator('#late-paid').fill('2026-11-14');
  // 18,640 × 0.05 % × 30 days.
  await expect(popup.locator('[data-sentence]')).toContainText('279.60');
  await expect(popup.locator('.sheet-answer')).toContainText('article 86');
  await hands.click(popup.locator('[data-action="back"]'));
  await hands.click(popup.locator('[data-action="hand-over"]'));
  await hands.click(popup.locator('[data-action="make-card"]'));
  expect(hands.clicks).toBe(6);
  await expect(popup.locator('[data-part="shown"]')).toContainText('欠费');
});
