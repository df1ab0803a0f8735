import { NATIONAL, PROVINCIAL } from '../support/portal-server.ts';
import { expect, test } from './fixtures.ts';
import { FROZEN, html, openPage } from './hostile-pages.ts';
import { KINDS, makeFrames, numbersIn, serveKinds } from './hostile-kinds.ts';

test('a frame that speaks before its page is not forgotten', async ({ shared, portal }) => {
  portal.serve('/hostile/inner.html', html(FROZEN));
  const busy = '<script>const until = performance.now() + 1500; while (performance.now() < until);</script>';
  const page = await openPage(
    shared,
    portal,
    '/hostile/outer.html',
    `<iframe src="${PROVINCIAL}/hostile/inner.html" width="600" height="300"></iframe>${busy}`,
  );
  // Its page has reported too by then, and what the frame said still counts.
  await page.waitForTimeout(500);
  await expect.poll(() => shared.badge(page)).toBe('1');
  await page.close();
});

for (const [kind, origin] of [
  ['the same site', NATIONAL],
  ['another site', PROVINCIAL],
] as const)
  test(`a frame of ${kind} that is shown later is read then, and withdrawn when it is closed`, async ({ shared, portal }) => {
    portal.serve('/hostile/folded.html', html(FROZEN));
    const frame = `<iframe id="part" style="display:none" src="${origin}/hostile/folded.html" width="600" height="300"></iframe>`;
    const page = await openPage(shared, portal, '/hostile/fold.html', frame);
    await page.waitForTimeout(800);
    expect(await shared.badge(page)).toBe('');
    const show = (display: string) =>
      page.evaluate((value) => void (document.querySelector<HTMLElement>('#part')!.style.display = value), display);
    await show('block');
    await expect.poll(() => shared.badge(page)).toBe('1');
    await show('none');
    await expect.poll(() => shared.badge(page)).toBe('');
    await page.close();
  });

test('frames of every kind are read, each speaks for itself, and none can speak over another', async ({ shared, portal }) => {
  serveKinds(portal);
  const page = await openPage(shared, portal, '/hostile/kinds-all.html', '<p>提示</p>');
  await page.evaluate(makeFrames, PROVINCIAL);
  const numbers = async () => numbersIn((await shared.session())[`case:${shared.tabId(page)}`]);
  await expect.poll(numbers).toEqual(KINDS);
  await page.evaluate(() => document.querySelector('p')!.replaceChildren('医保码未激活'));
  await expect.poll(() => shared.badge(page)).toBe('13');
  await page.close();
});

test('a frame of the same site tells nothing as long as it says nothing, and the page it shows next takes back what it said', async ({
  shared,
  portal,
}) => {
  portal.serve('/hostile/says-nothing.html', html('<p>查询</p>'));
  portal.serve('/hostile/says-frozen.html', html(FROZEN));
  const page = await openPage(
    shared,
    portal,
    '/hostile/frame-of-many.html',
    '<iframe src="/hostile/says-nothing.html" width="600" height="300"></iframe><iframe srcdoc="<p>查询</p>"></iframe>',
  );
  const goTo = (path: string) => page.evaluate((to) => document.querySelector('iframe')!.setAttribute('src', to), path);
  const kept = async () => (await shared.session())[`case:${shared.tabId(page)}`] as { frames: object } | undefined;
  await page.waitForTimeout(800);
  expect(Object.keys((await kept())!.frames)).toEqual(['0']);
  for (let turn = 0; turn < 2; turn++) {
    await goTo('/hostile/says-frozen.html');
    await expect.poll(() => shared.badge(page)).toBe('1');
    await goTo('/hostile/says-nothing.html');
    await expect.poll(() => shared.badge(page)).toBe('');
  }
  await page.close();
});

test('a message that stands for a moment in a frame that said nothing is kept', async ({ shared, portal }) => {
  portal.serve('/hostile/says-nothing.html', html('<p>查询</p>'));
  const page = await openPage(shared, portal, '/hostile/frame-of-one.html', '<iframe src="/hostile/says-nothing.html"></iframe>');
  await page.waitForTimeout(800);
  await page.frames()[1]!.evaluate(() => {
    const toast = document.createElement('div');
    toast.setAttribute('role', 'alert');
    toast.append('医保码未激活');
    document.body.append(toast);
    setTimeout(() => toast.remove(), 400);
  });
  await expect.poll(() => shared.badge(page)).toBe('1');
  await page.close();
});
