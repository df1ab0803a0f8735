import type { CDPSession, Page } from 'puppeteer-core';
import { launchIconBrowser } from '../support/click-icon.ts';
import { HOSPITAL, type Portal } from '../support/portal-server.ts';
import { expect, test } from './fixtures.ts';
import { html } from './hostile-pages.ts';
import { changedFunctions, keepFunctions, noteAll, noticed } from './hostile-quiet.ts';

/** Longer than a listed page takes to be read, and than an amount must stand. */
const SETTLED_MS = 2_000;
const ADDRESS = `${HOSPITAL}/hostile/unlisted.html`;
/** A payment that failed, in words that are read at once on a listed page. */
const SAYS = html('<p role="alert" id="message" style="margin:80px;width:400px">支付失败：个人账户已冻结</p>');

async function openUnlisted(portal: Portal, page: Page): Promise<void> {
  portal.serve('/hostile/unlisted.html', SAYS);
  await page.evaluateOnNewDocument(noteAll);
  await page.evaluateOnNewDocument(keepFunctions);
  await page.goto(ADDRESS);
  await new Promise((done) => setTimeout(done, SETTLED_MS));
}

/** All that the page can see of us, from its beginning until now. */
async function seenBy(page: Page): Promise<readonly string[]> {
  const element = await page.$('yibao-hint');
  return [...(await page.evaluate(noticed)), ...(await page.evaluate(changedFunctions)), ...(element ? ['our element'] : [])];
}

/** Worlds of extensions in a page: each script of ours that reads has one, though no page can see it. */
async function worldsIn(cdp: CDPSession): Promise<readonly string[]> {
  const worlds: string[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.name);
  });
  await cdp.send('Runtime.enable');
  return worlds;
}

test('a site that is on no list gets no script of ours, whatever it says, and sees nothing of us; one click on the icon reads it', async ({
  portal,
}) => {
  test.setTimeout(90_000);
  const icon = await launchIconBrowser(portal);
  try {
    const page = await icon.browser.newPage();
    await openUnlisted(portal, page);
    expect(await worldsIn(await page.createCDPSession())).toEqual([]);
    expect(await seenBy(page)).toEqual([]);

    const popup = await icon.clickIcon(page);
    await popup.waitForSelector('[data-finding="account-frozen"]');
    expect(await popup.$eval('[data-cause]', (first) => first.getAttribute('data-cause'))).toBe('account-frozen');
    await page.waitForSelector('yibao-hint');
    expect(await worldsIn(await page.createCDPSession())).toHaveLength(1);
  } finally {
    await icon.close();
  }
});

test('in Firefox a site that is on no list sees nothing of us and is not read; one click on the icon reads it', async ({
  firefox,
  portal,
}) => {
  const page = await firefox.open('about:blank');
  const caseOf = async () => (await firefox.stored())[`case:${firefox.tabId(page)}`];
  await openUnlisted(portal, page);
  expect(await seenBy(page)).toEqual([]);
  expect(await firefox.badge(page)).toBe('');
  expect(await caseOf()).toBeUndefined();

  await firefox.clickIcon(page);
  await page.waitForSelector('yibao-hint');
  await expect.poll(() => firefox.badge(page)).toBe('1');
  expect(JSON.stringify(await caseOf())).toContain('account-frozen');
  await page.close();
});
