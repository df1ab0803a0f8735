import type { Page } from '@playwright/test';
import { Firefox } from '../support/firefox.ts';
import { launchIconBrowser } from '../support/click-icon.ts';
import { reloadExtension } from '../support/reload-extension.ts';
import { clickHint } from '../support/hint.ts';
import { expect, test } from './fixtures.ts';
import { saidIn } from './hostile-worlds.ts';
import { at, controls, FROZEN, hintText, html, openPage, untilMarked } from './hostile-pages.ts';

const hosts = (page: Page) => page.evaluate(() => document.querySelectorAll('yibao-hint').length);
const addMessage = (page: Page) => page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p role="alert">医保码未激活</p>'));

test('loaded anew five times under open pages: each says once that it must be reloaded, and is read once when it is', async ({
  own,
  portal,
}) => {
  test.setTimeout(120_000);
  const pages = [await openPage(own, portal, '/hostile/reloaded.html', FROZEN)];
  for (let round = 1; round <= 5; round += 1) {
    const newest = pages.at(-1)!;
    await newest.bringToFront();
    await untilMarked(newest);
    expect(await own.badge(newest)).toBe('1');
    await own.reloadExtension();
    await newest.bringToFront();
    const [mark] = await controls(newest);
    await clickHint(newest, mark!);
    await expect.poll(() => hintText(newest)).toMatch(/Reload this page/);
    pages.push(await own.open(at('/hostile/reloaded.html')));
  }
  await untilMarked(pages.at(-1)!);
  for (const page of pages.slice(0, -1)) {
    await addMessage(page);
    await page.waitForTimeout(300);
    expect(await hosts(page)).toBe(1);
    expect((await hintText(page)).match(/Reload this page/g)).toHaveLength(1);
    expect(await own.badge(page)).toBe('');
  }
  const first = pages[0]!;
  await first.bringToFront();
  await first.reload();
  await untilMarked(first);
  expect(await hosts(first)).toBe(1);
  expect(await own.badge(first)).toBe('1');
  await addMessage(first);
  await expect.poll(() => own.badge(first)).toBe('2');
});

test('a page of before an update that says more is left by the old version, whose mark nobody clicked goes', async ({ own, portal }) => {
  const page = await openPage(own, portal, '/hostile/left.html', FROZEN);
  await untilMarked(page);
  await own.reloadExtension();
  await page.bringToFront();
  expect(await hosts(page)).toBe(1);
  await addMessage(page);
  await expect.poll(() => hosts(page)).toBe(0);
  await addMessage(page);
  await page.waitForTimeout(300);
  expect(await hosts(page)).toBe(0);
});

test('a page of before an update that is read again by a click has one mark, which the old one does not come back beside', async ({
  portal,
}) => {
  portal.serve('/hostile/updated-click.html', html(`${FROZEN}<p style="height:3000px">查询</p>`));
  const icon = await launchIconBrowser(portal);
  try {
    const page = await icon.browser.newPage();
    const marks = () => page.evaluate(() => document.querySelectorAll('yibao-hint').length);
    await page.goto(at('/hostile/updated-click.html'));
    await expect.poll(marks).toBe(1);
    await reloadExtension(await icon.browser.newPage(), icon.extensionId);
    await new Promise((done) => setTimeout(done, 1_500));
    const popup = await icon.clickIcon(page);
    await popup.waitForSelector('[data-finding]');
    await popup.close();
    for (let round = 0; round < 5; round += 1) {
      await page.evaluate((top) => scrollTo(0, top), 10 * round);
      await new Promise((done) => setTimeout(done, 100));
      expect(await marks()).toBe(1);
    }
    await page.evaluate(() => document.querySelector('#message')!.remove());
    await expect.poll(marks).toBe(0);
  } finally {
    await icon.close();
  }
});

// Firefox puts the scripts of the new version into open pages by itself, and stops those of the old one.
test('in Firefox loaded anew five times under an open page: it is read on by the new version alone, and says each thing once', async ({
  portal,
}) => {
  test.setTimeout(120_000);
  portal.serve('/hostile/reloaded.html', html(FROZEN));
  const firefox = await Firefox.launch(portal);
  try {
    const page = await firefox.open(at('/hostile/reloaded.html'));
    const said = async () => saidIn((await firefox.stored())[`case:${firefox.tabId(page)}`]).flatMap(([, each]) => each);
    const marks = () => page.evaluate(() => document.querySelectorAll('yibao-hint').length);
    const expected = ['account-frozen: 账户已冻结'];
    await expect.poll(said).toEqual(expected);
    for (let round = 1; round <= 5; round += 1) {
      await firefox.reloadExtension();
      await expect.poll(said).toEqual(expected);
      await page.evaluate((number) => document.body.insertAdjacentHTML('beforeend', `<p role="alert">医保码未激活 ${number}</p>`), round);
      expected.push(`credential-inactive: 医保码未激活 ${round}`);
      await expect.poll(said).toEqual(expected);
      await expect.poll(() => firefox.badge(page)).toBe(String(expected.length));
      await expect.poll(marks).toBe(1);
    }
  } finally {
    await firefox.close();
  }
});
