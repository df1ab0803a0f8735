import type { Page } from '@playwright/test';
import { PORTAL_VIEWS } from '../support/portal-views.ts';
import { expect, test } from './fixtures.ts';

/** More stops than any screen has. */
const MOST_STOPS = 120;

/** Goes on with Tab until the focus is on what fits; every stop on the way must be seen to have the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate((wanted) => {
      const active = document.activeElement;
      if (!active || active === document.body) return { isThere: false, isSeen: true, name: 'body' };
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      return {
        isThere: active.matches(wanted),
        isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        name: active.outerHTML.slice(0, 120),
      };
    }, selector);
    expect(at.isSeen, `the focus is seen on ${at.name}`).toBe(true);
    if (at.isThere) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

test('the whole way with the keyboard alone: answer, reason, step, tool, card, solved', async ({ own }) => {
  test.setTimeout(90_000);
  const page = await own.open(PORTAL_VIEWS.find(({ id }) => id === 'enrolment-suspended')?.url ?? '');
  await expect.poll(() => own.badge(page)).not.toBe('');
  const popup = await own.openPopup(page);
  await expect(popup.locator('main[aria-busy="false"]')).toBeVisible();

  await tabTo(popup, '#language');
  await tabTo(popup, 'summary:has(.fold-title)');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.care[open]')).toHaveCount(1);

  const question = await popup.locator('[data-question]').getAttribute('data-question');
  await tabTo(popup, '[data-question] [data-answer="unknown"]');
  await popup.keyboard.press('Enter');
  await expect(popup.locator(`[data-answered="${question}"]`)).toHaveCount(1);
  await expect(popup.locator('h1')).toBeFocused();

  await tabTo(popup, '.lead details > summary');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.reasons').first()).toBeVisible();

  await tabTo(popup, '[data-tool="return"]');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('#tool')).toBeFocused();
  await tabTo(popup, '#return-last');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowDown');
  await expect(popup.locator('[data-sentence]')).toBeVisible();
  await popup.keyboard.press('Shift+Tab');
  await popup.keyboard.press('Shift+Tab');
  await expect(popup.locator('[data-action="back"]')).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.locator('[data-tool="return"]')).toBeFocused();

  await tabTo(popup, '.lead [data-step]');
  await popup.keyboard.press('Space');
  await expect(popup.locator('.lead [data-step]').first()).toBeChecked();

  await tabTo(popup, '[data-action="hand-over"]');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('h1')).toBeFocused();
  await tabTo(popup, '[data-action="make-card"]');
  await popup.keyboard.press('Enter');
  await tabTo(popup, '[data-action="show-clerk"]');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('dialog.clerk')).toBeVisible();
  await popup.keyboard.press('Escape');
  await popup.keyboard.press('Shift+Tab');
  await popup.keyboard.press('Enter');
  await tabTo(popup, '[data-action="make-card"]');
  await popup.keyboard.press('Shift+Tab');
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await popup.locator('[data-action="hand-over-back"]:focus').count()) break;
    await popup.keyboard.press('Shift+Tab');
  }
  await popup.keyboard.press('Enter');
  await expect(popup.locator('[data-action="hand-over"]')).toBeFocused();

  await tabTo(popup, '.lead > .verdict [data-action="solved"], .lead [data-action="solved"]');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('h1')).toBeFocused();
  await expect.poll(() => own.badge(page)).toBe('');
});

test('a message that was seen elsewhere is typed and explained with the keyboard alone', async ({ own }) => {
  const page = await own.open(PORTAL_VIEWS.find(({ id }) => id === 'home')?.url ?? '');
  const popup = await own.openPopup(page);
  await expect(popup.locator('main[aria-busy="false"]')).toBeVisible();
  await tabTo(popup, '#paste');
  await popup.keyboard.type('医保码未激活');
  await tabTo(popup, '[data-action="explain"]');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('h1')).toBeFocused();
  await expect(popup.locator('[data-cause="credential-not-activated"]').first()).toBeAttached();
});

test('a message that was copied elsewhere is explained by one paste', async ({ own }) => {
  const page = await own.open(PORTAL_VIEWS.find(({ id }) => id === 'home')?.url ?? '');
  const popup = await own.openPopup(page);
  await expect(popup.locator('main[aria-busy="false"]')).toBeVisible();
  await popup.locator('#paste').focus();
  await popup.keyboard.type('医保码未激活');
  await popup.keyboard.press('Control+A');
  await popup.keyboard.press('Control+X');
  await expect(popup.locator('#paste')).toHaveValue('');
  await popup.keyboard.press('Control+V');
  await expect(popup.locator('h1')).toBeFocused();
  await expect(popup.locator('[data-cause="credential-not-activated"]').first()).toBeAttached();
  await expect(popup.locator('.now p')).not.toBeEmpty();
});
