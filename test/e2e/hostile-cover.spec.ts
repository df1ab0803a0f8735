import type { Page } from '@playwright/test';
import { clickHint } from '../support/hint.ts';
import { colourShare } from '../support/pixels.ts';
import { expect, test } from './fixtures.ts';
import { controls, FROZEN, hintText, openPage, untilMarked } from './hostile-pages.ts';

/** What a page can do to get a click for our mark that was meant for something else. Each runs in the page. */
const ATTACKS: Readonly<Record<string, () => void>> = {
  'makes our element transparent': () => {
    document.querySelector<HTMLElement>('yibao-hint')!.style.setProperty('opacity', '0', 'important');
  },
  'makes our element transparent by an animation': () => {
    document.querySelector('yibao-hint')!.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e6, fill: 'both' });
  },
  'makes the root transparent': () => document.documentElement.style.setProperty('opacity', '0.01', 'important'),
  'makes the body transparent': () => document.body.style.setProperty('opacity', '0.01', 'important'),
  'filters the root away': () => document.documentElement.style.setProperty('filter', 'opacity(0)', 'important'),
  'clips the root away': () => document.documentElement.style.setProperty('clip-path', 'inset(100%)', 'important'),
  'masks the root': () => document.documentElement.style.setProperty('mask', 'linear-gradient(transparent, transparent)', 'important'),
  'clips our element': () => document.querySelector<HTMLElement>('yibao-hint')!.style.setProperty('clip-path', 'inset(100%)', 'important'),
  'mixes our element into its ground': () => {
    const sheet = document.createElement('style');
    sheet.textContent =
      'yibao-hint { mix-blend-mode: destination-over !important; filter: opacity(0) !important; mask: none 0 !important }';
    document.head.append(sheet);
  },
  'lays a picture over everything that no pointer meets': () => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;background:#fff;pointer-events:none;z-index:2147483647';
    document.documentElement.append(cover);
  },
  'lays a popover over everything that no pointer meets': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none';
    document.body.append(cover);
    cover.showPopover();
  },
  'lays a dialog over everything that no pointer meets': () => {
    const cover = document.createElement('dialog');
    cover.style.cssText =
      'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;border:0;pointer-events:none';
    document.body.append(cover);
    cover.showModal();
  },
  'turns the root out of sight': () => document.documentElement.style.setProperty('transform', 'rotateY(90deg)', 'important'),
  'draws the root so small that nobody sees it': () => document.documentElement.style.setProperty('zoom', '0.01'),
};

/** Is the blue of the mark on the screen where the mark is said to be? */
async function isOnScreen(page: Page): Promise<boolean> {
  const [mark] = await controls(page);
  if (!mark || mark.box.width < 4) return false;
  return (await colourShare(page, mark.box, [14, 106, 104])) > 0.25;
}

for (const [what, attack] of Object.entries(ATTACKS))
  test(`a page that ${what} gets no click for it`, async ({ shared, portal }) => {
    const page = await openPage(shared, portal, '/hostile/cover.html', FROZEN);
    await untilMarked(page);
    expect(await isOnScreen(page)).toBe(true);
    const [mark] = await controls(page);
    const before = await hintText(page);
    await page.evaluate(attack);
    await page.waitForTimeout(250);
    const isSeen = await isOnScreen(page);
    await clickHint(page, (await controls(page))[0] ?? mark!);
    await page.waitForTimeout(400);
    const wasTaken = (await hintText(page)).length > before.length + 20;
    expect(isSeen || !wasTaken).toBe(true);
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
