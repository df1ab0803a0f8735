import type { Chromium } from '../support/chromium.ts';
import { acceptDialogs, expect, test } from './fixtures.ts';
import { FROZEN, html, openPage } from './hostile-pages.ts';
import { saidIn } from './hostile-worlds.ts';

/** What all tabs say, but for one. */
async function saidElsewhere(browser: Chromium, tab: number): Promise<readonly string[]> {
  const cases = Object.entries(await browser.session()).filter(([key]) => key.startsWith('case:') && key !== `case:${tab}`);
  return cases.flatMap(([, one]) => saidIn(one)).flatMap(([, said]) => said);
}

test('what a page writes into a window of its own, and what that window says in dialogs, is that window’s', async ({ own, portal }) => {
  const page = await openPage(own, portal, '/hostile/opens.html', '<p>提示</p>');
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => void Object.assign(window, { opened: open('about:blank') })),
  ]);
  const said = acceptDialogs(opened);
  await opened.waitForTimeout(500);
  await page.evaluate(
    (body) => (window as unknown as { opened: Window }).opened.document.body.insertAdjacentHTML('beforeend', body),
    FROZEN,
  );
  const elsewhere = () => saidElsewhere(own, own.tabId(page));
  await expect.poll(elsewhere).toEqual(['account-frozen: 账户已冻结']);
  // The opener can call what is the window's.
  await page.evaluate(() => setTimeout(() => (window as unknown as { opened: typeof window }).opened.alert('医保码未激活')));
  await expect.poll(() => said).toEqual(['医保码未激活']);
  await expect.poll(elsewhere).toEqual(['account-frozen: 账户已冻结', 'credential-inactive: 医保码未激活']);
  expect(await own.badge(page)).toBe('');
  await page.evaluate(() => (window as unknown as { opened: Window }).opened.close());
  await expect.poll(elsewhere).toEqual([]);
});

test('a page that opens windows, has them speak and closes them leaves nothing behind', async ({ own, portal }) => {
  portal.serve('/hostile/window.html', html(`${FROZEN}<script>setTimeout(() => { document.title = '医保码未激活'; }, 30)</script>`));
  const page = await openPage(own, portal, '/hostile/plays.html', '<p>提示</p>');
  await page.evaluate(async () => {
    for (const wait of [0, 10, 30, 60, 120, 250, 400, 800]) {
      // Under one name the same window is led elsewhere; without it there is a new one.
      for (const name of ['same', '']) {
        const opened = open('/hostile/window.html', name);
        await new Promise((done) => setTimeout(done, wait));
        if (!name) opened?.close();
      }
    }
    open('', 'same')?.close();
  });
  await expect.poll(() => saidElsewhere(own, own.tabId(page))).toEqual([]);
  expect(await own.badge(page)).toBe('');
  await page.evaluate((body) => document.body.insertAdjacentHTML('beforeend', body), FROZEN);
  await expect.poll(() => own.badge(page)).toBe('1');
});

test('a page that puts functions of its own in the place of alert and confirm keeps them, and is read where the browser’s are called', async ({
  own,
  portal,
}) => {
  const script = `<main></main><script>
    const shown = [];
    window.alert = (text) => shown.push(text);
    const native = confirm;
    window.confirm = (text) => native(text + '！');
    const own = [alert, confirm];
    const areKept = () => own.every((one, at) => one === [alert, confirm][at]);
  </script>`;
  const page = await openPage(own, portal, '/hostile/redefined.html', script);
  const said = acceptDialogs(page);
  await page.evaluate(() => alert('个人账户已冻结'));
  await page.waitForTimeout(500);
  expect([said, await page.evaluate('shown'), await own.badge(page)]).toEqual([[], ['个人账户已冻结'], '']);
  expect(await page.evaluate(() => confirm('医保码未激活'))).toBe(true);
  expect(said).toEqual(['医保码未激活！']);
  await expect.poll(() => own.badge(page)).toBe('1');
  // Switched off, what was the browser's is given back, and what is the page's stays.
  const options = await own.context.newPage();
  await options.goto(`chrome-extension://${own.extensionId}/options.html`);
  await options.uncheck('[name="dialogs"]');
  await page.evaluate(() => confirm('个人账户已冻结'));
  await page.waitForTimeout(500);
  expect(await page.evaluate('areKept()')).toBe(true);
});
