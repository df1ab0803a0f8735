import { startPortal, NATIONAL, PROVINCIAL, HOSPITAL } from './portal-server.ts';
import { Chromium } from './chromium.ts';
import { hintsOf, clickHint } from './hint.ts';
import { launchIconBrowser } from './click-icon.ts';
import { Firefox } from './firefox.ts';
const portal = await startPortal();
const step = async (n: string, f: () => Promise<unknown>) => {
  const t = Date.now();
  try {
    console.log(n, JSON.stringify(await f()), Date.now() - t);
  } catch (e) {
    console.log(n, 'FAIL', e);
  }
};
const which = process.argv[2];
if (which === 'c') {
  const c = await Chromium.launch(portal, { build: '/tmp/stub' });
  const page = await c.open(`${NATIONAL}/nationalHallSt/#/account?psn=1001`);
  page.on('console', (m) => console.log('console', m.text()));
  page.on('pageerror', (e) => console.log('pageerror', e));
  await page.waitForTimeout(1000);
  await step('badge', () => c.badge(page));
  await step('hints', () => hintsOf(page));
  await step('click', async () => {
    await clickHint(page, (await hintsOf(page))[0]!.controls[0]!);
    return hintsOf(page);
  });
  await step('popup', async () => await (await c.openPopup(page)).title());
  await step('stop', async () => {
    await c.stopWorker();
    return c.context.serviceWorkers().length;
  });
  await step('reload', async () => {
    await page.reload();
    return c.badge(page);
  });
  await step('session', () => c.session());
  await c.close();
}
if (which === 'i') {
  const i = await launchIconBrowser(portal, '/tmp/stub');
  const page = await i.browser.newPage();
  await page.goto(`${HOSPITAL}/mobile/#/bills`);
  await step('icon', async () => {
    const p = await i.clickIcon(page);
    await new Promise((r) => setTimeout(r, 800));
    return [await p.evaluate(() => document.body.innerText), await page.title()];
  });
  await i.close();
}
if (which === 'f') {
  const f = await Firefox.launch(portal, { build: '/tmp/stub' });
  const page = await f.open(`${NATIONAL}/nationalHallSt/#/account?psn=1001`);
  await new Promise((r) => setTimeout(r, 1500));
  await step('badge', () => f.badge(page));
  await step('text', () => page.evaluate(() => document.body.innerText.slice(0, 200) + !!document.querySelector('yibao-hint')));
  await step('popup', async () => await (await f.openPopup(page)).title());
  await f.close();
}
await portal.close();
console.log('done');
