import { PORTAL_VIEWS } from '../support/portal-views.ts';
import { axe } from './axe.ts';
import { expect, test } from './fixtures.ts';

for (const scheme of ['light', 'dark'] as const) {
  test(`the card for the counter is made with the keyboard alone and is accessible in ${scheme} colours`, async ({ own }) => {
    const page = await own.open(PORTAL_VIEWS.find(({ id }) => id === 'enrolment-suspended')?.url ?? '');
    await expect.poll(() => own.badge(page)).not.toBe('');
    const popup = await own.openPopup(page);
    await popup.emulateMedia({ colorScheme: scheme });
    const quote = await popup.locator('[data-finding] q').first().textContent();

    await popup.locator('[data-action="hand-over"]').press('Enter');
    await expect(popup.locator('h1')).toBeFocused();
    expect(await axe(popup)).toEqual([]);
    await popup.locator('[data-field="date"]').press('Space');
    await popup.locator('[data-action="make-card"]').press('Enter');
    await expect(popup.locator('h1')).toBeFocused();
    await expect(popup.locator('[data-part="shown"]')).toContainText(quote ?? '');
    await expect(popup.locator('[data-part="date"]')).toHaveCount(0);

    await popup.locator('[data-action="qr"]').press('Enter');
    await expect(popup.locator('.qr svg')).toBeVisible();
    expect(await axe(popup)).toEqual([]);

    await popup.locator('[data-action="show-clerk"]').press('Enter');
    await expect(popup.locator('dialog.clerk')).toBeVisible();
    expect(await axe(popup)).toEqual([]);
    await popup.keyboard.press('Escape');
    await expect(popup.locator('dialog.clerk')).toHaveCount(0);
    await expect(popup.locator('[data-action="show-clerk"]')).toBeFocused();
  });
}
