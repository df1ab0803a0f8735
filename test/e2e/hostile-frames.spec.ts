import { NATIONAL, PROVINCIAL } from '../support/portal-server.ts';
import { expect, test } from './fixtures.ts';
import { FROZEN, html, openPage } from './hostile-pages.ts';
import { saidIn } from './hostile-worlds.ts';

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

/** Frames of every kind that a page can make, each saying something of its own. Runs in the page. */
function makeFrames(other: string): void {
  const add = (attributes: Record<string, string>, name = 'iframe') => {
    const frame = document.createElement(name);
    for (const [key, value] of Object.entries({ width: '700', height: '120', ...attributes })) frame.setAttribute(key, value);
    document.body.append(frame);
    return frame as HTMLIFrameElement;
  };
  const says = (number: number) =>
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>医保服务</title><div role="alert">账户已冻结 ${number}</div></html>`;
  add({ src: '/hostile/kinds-1.html' });
  add({ src: `${other}/hostile/kinds-2.html` });
  add({ src: '/hostile/kinds-3.html', sandbox: '' });
  add({ src: '/hostile/kinds-4.html', sandbox: 'allow-scripts' });
  add({ srcdoc: says(5) });
  add({ srcdoc: says(6), sandbox: 'allow-scripts' });
  const written = add({}).contentDocument!;
  written.write(says(7));
  written.close();
  add({ srcdoc: '<iframe srcdoc="<iframe src=/hostile/kinds-8.html width=600></iframe>" width="650"></iframe>' });
  add({ src: `data:text/html;charset=utf-8,${encodeURIComponent(says(9))}` });
  add({ src: URL.createObjectURL(new Blob([says(10)], { type: 'text/html' })) });
  add({ data: '/hostile/kinds-11.html', type: 'text/html' }, 'object');
  add({ src: '/hostile/kinds-12.html', type: 'text/html' }, 'embed');
}

test('frames of every kind are read, each speaks for itself, and none can speak over another', async ({ shared, portal }) => {
  for (const number of [1, 2, 3, 4, 8, 11, 12])
    portal.serve(`/hostile/kinds-${number}.html`, html(`<div role="alert">账户已冻结 ${number}</div>`));
  const page = await openPage(shared, portal, '/hostile/kinds-all.html', '<p>提示</p>');
  await page.evaluate(makeFrames, PROVINCIAL);
  const numbers = async () => {
    const stored = (await shared.session())[`case:${shared.tabId(page)}`];
    return saidIn(stored)
      .map(([, said]) => said.map((each) => Number(each.match(/(\d+)$/)?.[1])))
      .filter(({ length }) => length > 0)
      .toSorted(([a = 0], [b = 0]) => a - b);
  };
  await expect.poll(numbers).toEqual(Array.from({ length: 12 }, (_, index) => [index + 1]));
  await page.evaluate(() => document.querySelector('p')!.replaceChildren('医保码未激活'));
  await expect.poll(() => shared.badge(page)).toBe('13');
  await page.close();
});
