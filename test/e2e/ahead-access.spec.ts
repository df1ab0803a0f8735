import { LOCALES } from '../../src/domain/locales.ts';
import { axe } from './axe.ts';
import { expect, test } from './fixtures.ts';

test('settings and "before it happens" work by keyboard, at 320 px, without a finding of axe, in every language', async ({ own }) => {
  test.setTimeout(150_000);
  const page = await own.open(`chrome-extension://${own.extensionId}/options.html`);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.locator('[data-action="add-profile"]').click();
  for (const locale of LOCALES) {
    await page.evaluate(() => (location.hash = ''));
    await page.locator(`[name="locale"][value="${locale}"]`).check();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    expect(await axe(page), `settings in ${locale}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `settings in ${locale}`).toBeLessThanOrEqual(320);
    await page.evaluate(() => (location.hash = '#ahead'));
    await expect(page.locator('[data-reminder]')).toHaveCount(5);
    for (const reminder of await page.locator('[data-reminder]').all()) {
      await reminder.locator('input[type="checkbox"]').check();
      await expect(reminder.locator('[data-next]')).toBeVisible();
    }
    // What is folded is drawn when it is opened; twice, for folds within folds.
    for (let depth = 0; depth < 2; depth += 1)
      await page.evaluate(async () => {
        for (const fold of document.querySelectorAll('details')) {
          // Of some folds only one stays open; here all are to be read.
          fold.removeAttribute('name');
          fold.open = true;
        }
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
      });
    expect(await axe(page), `ahead in ${locale}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `ahead in ${locale}`).toBeLessThanOrEqual(320);
    const small = await page
      .locator('button, summary, select, .option, input:not([type="checkbox"], [type="radio"]), main > a')
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().height < 44 && (one as HTMLElement).checkVisibility())
          .map((one) => one.outerHTML.slice(0, 80)),
      );
    expect(small, `targets in ${locale}`).toEqual([]);
  }
  await page.reload();
  await expect(page.locator('[data-reminder]')).toHaveCount(5);
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-action="settings"]')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(async () => JSON.stringify((await own.local())['reminders'])).not.toContain('payment-day');
});
