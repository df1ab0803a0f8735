import type { Page } from '@playwright/test';
import { clickHint } from '../support/hint.ts';
import { colourShare } from '../support/pixels.ts';
import { expect, test } from './fixtures.ts';
import { ATTACKS } from './hostile-covers.ts';
import { controls, FROZEN, hintText, openPage, untilMarked } from './hostile-pages.ts';

type Box = Awaited<ReturnType<typeof controls>>[number]['box'];

/** Is the blue of the mark on the screen there? */
const isMarkIn = async (page: Page, box: Box | undefined) =>
  box !== undefined && box.width >= 4 && (await colourShare(page, box, [14, 106, 104])) > 0.25;

for (const [what, { by, run }] of Object.entries(ATTACKS))
  test(`a page that ${what} gets no click for it (${by})`, async ({ shared, portal }) => {
    const page = await openPage(shared, portal, '/hostile/cover.html', FROZEN);
    await untilMarked(page);
    const [open, close] = await controls(page);
    expect(await isMarkIn(page, open!.box)).toBe(true);
    const before = await hintText(page);
    await page.evaluate(run);
    await page.waitForTimeout(250);
    const now = await controls(page);
    const isSeen = await isMarkIn(page, now[0]?.box);
    if (by === 'sight' || by === 'modal') {
      expect(isSeen).toBe(false);
      for (const button of [now[0] ?? open!, now[1] ?? close!]) {
        await clickHint(page, button);
        await page.waitForTimeout(400);
        expect((await hintText(page)).length).toBeLessThanOrEqual(before.length);
      }
      expect(JSON.stringify(await shared.local())).not.toContain('quiet-sites');
    } else {
      expect(isSeen).toBe(true);
      if (by === 'looks') expect(now[0]!.box).toEqual(open!.box);
      // It may have gone with its message, and is to be seen there before it takes a click.
      await page.waitForTimeout(700);
      await clickHint(page, now[0]!);
      await expect.poll(async () => (await hintText(page)).length).toBeGreaterThan(before.length + 20);
    }
    await page.close();
  });

test('a page that covers the card as soon as it is open gets no click for its button', async ({ shared, portal }) => {
  const page = await openPage(shared, portal, '/hostile/cover-card.html', FROZEN);
  await untilMarked(page);
  await clickHint(page, (await controls(page))[0]!);
  await expect.poll(async () => (await controls(page)).length).toBeGreaterThan(3);
  await page.waitForTimeout(900);
  await page.evaluate(ATTACKS['lays a popover over everything that no pointer meets']!.run);
  await page.waitForTimeout(250);
  const tabs = shared.context.pages().length;
  await clickHint(page, (await controls(page)).at(-1)!);
  await page.waitForTimeout(500);
  expect(shared.context.pages()).toHaveLength(tabs);
  await page.close();
});

test('a page drawn in grey, as on days of mourning, still has a mark that can be clicked', async ({ shared, portal }) => {
  const page = await openPage(shared, portal, '/hostile/grey.html', `<style>html { filter: grayscale(1) }</style>${FROZEN}`);
  await untilMarked(page);
  const before = await hintText(page);
  await clickHint(page, (await controls(page))[0]!);
  await expect.poll(async () => (await hintText(page)).length).toBeGreaterThan(before.length + 20);
  await page.close();
});

test('a mark that is moved under a click takes none', async ({ shared, portal }) => {
  const page = await openPage(shared, portal, '/hostile/moved.html', FROZEN);
  await untilMarked(page);
  const before = await hintText(page);
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#message')!.style.marginTop = '300px';
  });
  await page.waitForTimeout(150);
  await clickHint(page, (await controls(page))[0]!);
  await page.waitForTimeout(300);
  expect(await hintText(page)).toBe(before);
  await page.close();
});

test('a page that draws its whole body anew, more often than a mark comes back, keeps its mark', async ({ shared, portal }) => {
  const page = await openPage(shared, portal, '/hostile/body.html', FROZEN);
  await untilMarked(page);
  await page.evaluate(async () => {
    for (let round = 0; round < 12; round += 1) {
      const body = document.createElement('body');
      body.append(document.querySelector('#message')!.cloneNode(true));
      document.body.replaceWith(body);
      await new Promise((done) => setTimeout(done, 100));
    }
  });
  await page.waitForTimeout(600);
  expect(await isMarkIn(page, (await controls(page))[0]?.box)).toBe(true);
  await page.close();
});

test('what a modal dialog of the browser says has its mark inside of it, where it can be clicked', async ({ shared, portal }) => {
  const page = await openPage(shared, portal, '/hostile/modal.html', `<dialog>${FROZEN}</dialog>`);
  await page.evaluate(() => document.querySelector('dialog')!.showModal());
  await untilMarked(page);
  const before = await hintText(page);
  await clickHint(page, (await controls(page))[0]!);
  await expect.poll(async () => (await hintText(page)).length).toBeGreaterThan(before.length + 20);
  await page.close();
});
