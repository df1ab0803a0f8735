import { chromium as playwright, type Page } from '@playwright/test';
import { findChromium } from '../support/browsers.ts';
import { chromiumArguments, type Chromium } from '../support/chromium.ts';
import { clickHint, hasHintElement, hintsOf, type HintElement } from '../support/hint.ts';
import { colourShare } from '../support/pixels.ts';
import type { Portal } from '../support/portal-server.ts';
import { PORTAL_VIEWS } from '../support/portal-views.ts';
import { expect, test } from './fixtures.ts';

/** Views whose message stands on the page until the person does something. */
const STANDING = ['account-empty', 'enrolment-suspended', 'remote-unregistered', 'sheet-zero'];

async function openView(browser: Chromium, id: string): Promise<Page> {
  const view = PORTAL_VIEWS.find((each) => each.id === id);
  const page = await browser.open(view?.url ?? '');
  await view?.act?.(page);
  await expect.poll(async () => (await controls(page)).length, { message: 'a mark is shown' }).toBeGreaterThan(0);
  await page.waitForTimeout(900);
  return page;
}

async function controls(page: Page): Promise<readonly HintElement[]> {
  return (await hintsOf(page)).flatMap((hint) => hint.controls);
}

async function drawn(page: Page): Promise<readonly HintElement[]> {
  return (await hintsOf(page)).flatMap((hint) => hint.boxes);
}

/** Opens the first mark and gives what the card says. A click counts once the mark was in plain sight for a moment, so it may need another. */
async function openCard(page: Page): Promise<string> {
  const closed = (await hintsOf(page))[0]?.text ?? '';
  await expect(async () => {
    const [mark] = await controls(page);
    if (!mark) throw new Error('There is no mark to open.');
    await clickHint(page, mark);
    await expect
      .poll(async () => ((await hintsOf(page))[0]?.text.length ?? 0) - closed.length, { message: 'the card has a text', timeout: 3_000 })
      .toBeGreaterThan(20);
  }).toPass({ timeout: 15_000 });
  return (await hintsOf(page))[0]?.text ?? '';
}

/** Boxes of the page's own elements. */
function pageBoxes(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${[x, y, width, height].map(Math.round).join(' ')}`;
    }),
  );
}

/** Controls of the page that a person could press if the hint were not drawn over them; what lies below a modal dialog cannot be pressed anyway. */
async function coveredControls(page: Page): Promise<string[]> {
  const boxes = (await drawn(page)).map(({ box }) => box);
  return page.evaluate((hints) => {
    const covered = (control: Element) => {
      const own = control.getBoundingClientRect();
      return hints.some((hint) => {
        const left = Math.max(own.left, hint.x);
        const right = Math.min(own.right, hint.x + hint.width);
        const top = Math.max(own.top, hint.y);
        const bottom = Math.min(own.bottom, hint.y + hint.height);
        if (right - left < 2 || bottom - top < 2) return false;
        const below = document
          .elementsFromPoint((left + right) / 2, (top + bottom) / 2)
          .find(({ localName }) => localName !== 'yibao-hint');
        return below !== undefined && control.contains(below);
      });
    };
    return [...document.body.querySelectorAll('button, a[href], input, select, textarea, [role="button"], [role="menuitem"]')]
      .filter(covered)
      .map((control) => `${control.localName} ${control.textContent?.trim()}`);
  }, boxes);
}

async function boxesWithoutExtension(portal: Portal, id: string): Promise<string[]> {
  const browser = await playwright.launch({ executablePath: findChromium() ?? '', args: chromiumArguments(portal) });
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, ignoreHTTPSErrors: true });
  const view = PORTAL_VIEWS.find((each) => each.id === id);
  await page.goto(view?.url ?? '');
  await view?.act?.(page);
  await page.waitForTimeout(1500);
  const boxes = await pageBoxes(page);
  await browser.close();
  return boxes;
}

for (const id of STANDING) {
  test(`${id}: the page's layout is as without the extension`, async ({ portal, tabs }) => {
    const page = await openView(tabs, id);
    await page.waitForTimeout(900);
    const without = await boxesWithoutExtension(portal, id);
    expect(await pageBoxes(page)).toEqual(without);
    await openCard(page);
    expect(await pageBoxes(page)).toEqual(without);
  });

  test(`${id}: the mark covers no control of the page`, async ({ tabs }) => {
    const page = await openView(tabs, id);
    expect(await coveredControls(page)).toEqual([]);
  });

  test(`${id}: the card says what the popup says`, async ({ tabs }) => {
    const page = await openView(tabs, id);
    const text = await openCard(page);
    const popup = await tabs.openPopup(page);
    await expect(popup.locator('main[aria-busy="false"]')).toBeVisible();
    const title = (await popup.locator('#result').innerText()).replace(/\s+/g, ' ');
    expect(text.replace(/\s+/g, ' ')).toContain(title);
  });

  test(`${id}: the opened card covers no control of the page`, async ({ tabs }) => {
    const page = await openView(tabs, id);
    await openCard(page);
    await expect.poll(() => coveredControls(page)).toEqual([]);
  });
}

test('the card names the cause in plain words and leads to the checklist', async ({ tabs }) => {
  const page = await openView(tabs, 'account-empty');
  const text = await openCard(page);
  expect(text.length).toBeGreaterThan(40);
  expect((await controls(page)).length).toBeGreaterThanOrEqual(2);
});

test('the whole card is within sight, its button too', async ({ tabs }) => {
  const page = await openView(tabs, 'enrolment-suspended');
  await openCard(page);
  const card = (await drawn(page)).find(({ role }) => role === 'dialog');
  const button = (await controls(page)).at(-1);
  if (!card || !button) throw new Error('There is no card with a button.');
  expect(button.box.y + button.box.height).toBeLessThanOrEqual(card.box.y + card.box.height);
  expect(card.box.y + card.box.height).toBeLessThanOrEqual(860);
});

test('above a modal dialog the mark can be reached', async ({ tabs }) => {
  const page = await openView(tabs, 'remote-unregistered');
  const [mark] = await controls(page);
  const top = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, {
    x: (mark?.box.x ?? 0) + (mark?.box.width ?? 0) / 2,
    y: (mark?.box.y ?? 0) + (mark?.box.height ?? 0) / 2,
  });
  expect(top).toBe('yibao-hint');
  await openCard(page);
});

test('the mark and the card are pressed with a finger as well as with a mouse', async ({ tabs }) => {
  const page = await openView(tabs, 'account-empty');
  await openCard(page);
  const all = await controls(page);
  expect(all.length).toBeGreaterThan(3);
  for (const { label, box } of all) {
    expect(box.width, label).toBeGreaterThanOrEqual(44);
    expect(box.height, label).toBeGreaterThanOrEqual(44);
  }
});

test('in dark colours the mark and the card are dark', async ({ tabs }) => {
  const page = await openView(tabs, 'account-empty');
  await page.emulateMedia({ colorScheme: 'dark' });
  const ground = [28, 35, 38] as const;
  const close = (await controls(page)).at(1)!;
  expect(await colourShare(page, close.box, ground)).toBeGreaterThan(0.4);
  await openCard(page);
  const card = (await drawn(page)).find(({ role }) => role === 'dialog')!;
  expect(await colourShare(page, card.box, ground)).toBeGreaterThan(0.4);
});

test('the mark goes with the message', async ({ tabs }) => {
  const page = await openView(tabs, 'remote-unregistered');
  await page.click('#close-dialog');
  await expect.poll(async () => (await controls(page)).length).toBe(0);
});

test('the mark moves with its message when the page scrolls', async ({ tabs }) => {
  const page = await openView(tabs, 'account-empty');
  await page.addStyleTag({ content: 'body { padding-bottom: 2000px; }' });
  await page.waitForTimeout(300);
  const gap = async () => ((await controls(page))[0]?.box.y ?? NaN) - ((await page.locator('#balance').boundingBox())?.y ?? NaN);
  const before = await gap();
  await page.evaluate(() => scrollBy(0, 60));
  await expect.poll(async () => Math.abs((await gap()) - before)).toBeLessThan(3);
});

test('the mark survives a re-rendering of the message', async ({ tabs }) => {
  const page = await openView(tabs, 'account-empty');
  await page.evaluate(() => {
    const card = document.querySelector('#balance')?.closest('.el-card');
    card?.replaceWith(card.cloneNode(true));
  });
  await page.waitForTimeout(300);
  await expect.poll(async () => (await hintsOf(page)).length).toBe(1);
  await expect.poll(async () => (await controls(page)).length).toBeGreaterThan(0);
  await expect.poll(() => tabs.badge(page)).toBe('1');
});

test('closed by the person, the mark stays away and the popup keeps the finding', async ({ own }) => {
  const page = await openView(own, 'account-empty');
  await openCard(page);
  const close = (await controls(page)).find(({ label }) => /关闭|關閉|close|schließen/i.test(label));
  if (!close) throw new Error('The card has no control to close it.');
  await clickHint(page, close);
  await expect.poll(async () => (await controls(page)).length).toBe(0);
  await page.reload();
  await expect.poll(() => own.badge(page)).toBe('1');
  await page.waitForTimeout(900);
  expect(await controls(page)).toEqual([]);
});

test('the page can neither see into the mark nor press it by script', async ({ tabs }) => {
  const page = await openView(tabs, 'account-empty');
  const before = (await hintsOf(page))[0]?.text;
  const seen = await page.evaluate(() => {
    const host = document.querySelector('yibao-hint');
    const reached = host?.shadowRoot ?? null;
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
      host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    return { reached: reached !== null, text: host?.textContent ?? '' };
  });
  expect(seen).toEqual({ reached: false, text: '' });
  expect((await hintsOf(page))[0]?.text).toBe(before);
  expect(await hasHintElement(page)).toBe(true);
});
