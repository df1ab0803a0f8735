import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launchIconBrowser, type IconBrowser } from '../support/click-icon.ts';
import type { Portal } from '../support/portal-server.ts';
import { expect, test as base } from './fixtures.ts';

/** Not on the list: read when the icon is clicked. */
const ELSEWHERE = 'https://pay.renmin-hospital.example';
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
`;
const SAVED = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>个人医保账户</title><p>医保账户余额：0.00元</p></html>';
/** Says nothing of insurance: on a page of any other kind it could be any account. */
const BARE = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>查询</title><p>账户状态：冻结</p></html>';

function servePages(portal: Portal): void {
  portal.serve('/slip.pdf', PDF, 'application/pdf');
  portal.serve('/slip.png', Buffer.from(DOT, 'base64'), 'image/png');
  portal.serve('/hsa-local/web/hallEnter/state.html', BARE);
  portal.serve('/state.html', BARE);
}

const test = base.extend<object, { icon: IconBrowser }>({
  icon: [
    async ({ portal }, use) => {
      servePages(portal);
      const icon = await launchIconBrowser(portal);
      await use(icon);
      await icon.close();
    },
    { scope: 'worker' },
  ],
});

/** Opens a page, clicks the icon over it, and does something with the popup that opens. */
async function inPopup(icon: IconBrowser, url: string, look: (popup: Page) => Promise<void>): Promise<void> {
  const page = await icon.browser.newPage();
  await page.goto(url);
  const popup = await icon.clickIcon(page);
  await popup.waitForSelector('#result');
  await look(popup);
  await popup.close();
  await page.close();
}

const said = (popup: Page): Promise<string> => popup.$eval('main', (element) => element.innerText);
const UNREADABLE = /PDF or a picture.*Paste or type the message/;

for (const [what, url, says] of [
  ['a PDF', `${ELSEWHERE}/slip.pdf`, UNREADABLE],
  ['a picture', `${ELSEWHERE}/slip.png`, UNREADABLE],
  ['a PDF on a listed portal', 'https://fuwu.nhsa.gov.cn/slip.pdf', UNREADABLE],
  ['a page of the browser', 'chrome://version/', /The browser does not let extensions read this page/],
] as const)
  test(`${what}: the popup says that it cannot be read, and takes the message by hand`, async ({ icon }) => {
    await inPopup(icon, url, async (popup) => {
      await expect.poll(() => said(popup)).toMatch(says);
      expect(await said(popup)).not.toContain('Nothing found');
      expect(await popup.$('textarea')).not.toBeNull();
      expect(await popup.$('[data-action="always"]')).toBeNull();
    });
  });

test('a page saved as a file is read like the page it was, once the browser allows files', async ({ icon }) => {
  const folder = await mkdtemp(join(tmpdir(), 'yibao-saved-'));
  const file = join(folder, 'saved.html');
  await writeFile(file, SAVED);
  await inPopup(icon, pathToFileURL(file).href, async (popup) => {
    await popup.waitForSelector('[data-finding="balance-zero"]');
    // A file is no site that could be allowed for good.
    expect(await popup.$('[data-action="always"]')).toBeNull();
  });
  await rm(folder, { recursive: true });
});

test('a hall that is on no list is known by the path of the national system', async ({ icon }) => {
  await inPopup(icon, 'https://hall.city.example/hsa-local/web/hallEnter/state.html', async (popup) => {
    await popup.waitForSelector('[data-finding="account-frozen"]');
  });
  await inPopup(icon, 'https://hall.city.example/state.html', async (popup) => {
    await expect.poll(() => said(popup)).toContain('Nothing found');
  });
});
