import { PORTAL_VIEWS, urlOf } from '../support/portal-views.ts';
import { expect, test } from './fixtures.ts';

test.describe.configure({ mode: 'default' });

for (const view of PORTAL_VIEWS) {
  const { expected } = view;
  test(`${view.id} in Firefox: ${expected ? expected.signal : 'quiet'}`, async ({ firefox }) => {
    const page = await firefox.open('about:blank');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(view.url);
    await page.waitForSelector('.hall-main, .bar');
    await view.act?.(page);

    if (expected) await expect.poll(() => firefox.badge(page)).not.toBe('');
    else await new Promise((resolve) => setTimeout(resolve, 1500));
    const badge = await firefox.badge(page);
    const hint = async () => (await page.$('yibao-hint')) !== null;
    if (expected && view.id !== 'legacy-alert') await expect.poll(hint).toBe(true);
    const popup = await firefox.openPopup(page);
    await popup.waitForSelector('main[aria-busy="false"]');
    if (expected) {
      await popup.waitForSelector(`[data-finding="${expected.signal}"]`);
      const causes = await popup.$$eval('[data-cause]', (elements) => elements.map((element) => element.getAttribute('data-cause')));
      if (expected.cause) expect(causes[0]).toBe(expected.cause);
    } else {
      expect(badge).toBe('');
      expect(await hint()).toBe(false);
      expect(await popup.$('[data-finding]')).toBeNull();
    }
    await popup.close();
    await page.close();
  });
}

test('a tick in Firefox is kept', async ({ firefox }) => {
  const page = await firefox.open(urlOf('account-empty'));
  await expect.poll(() => firefox.badge(page)).not.toBe('');
  const popup = await firefox.openPopup(page);
  const step = await popup.waitForSelector('[data-step]');
  const id = await step?.evaluate((element) => element.getAttribute('data-step'));
  await step?.evaluate((element) => (element as HTMLInputElement).click());
  await popup.waitForSelector(`[data-step="${id}"]:checked`);
  await popup.close();
  const again = await firefox.openPopup(page);
  await again.waitForSelector(`[data-step="${id}"]:checked`);
});

test('an answer in Firefox is kept', async ({ firefox }) => {
  const page = await firefox.open(urlOf('enrolment-suspended'));
  await expect.poll(() => firefox.badge(page)).not.toBe('');
  const popup = await firefox.openPopup(page);
  const question = await popup.waitForSelector('[data-question]');
  const asked = await question?.evaluate((element) => element.getAttribute('data-question'));
  await popup.$eval('[data-question] [data-answer]', (element) => (element as HTMLElement).click());
  await popup.waitForSelector(`[data-answered="${asked}"]`);
  await popup.close();
  const again = await firefox.openPopup(page);
  await again.waitForSelector(`[data-answered="${asked}"]`);
});
