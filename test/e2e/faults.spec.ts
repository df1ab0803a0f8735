import { expect, test } from './fixtures.ts';
import { at, FROZEN, html, openPage } from './hostile-pages.ts';
import { saidIn } from './hostile-worlds.ts';

const TALKER = `<p id="state"></p><script>
  let count = 0;
  setInterval(() => { document.querySelector('#state').textContent = '您的医保已暂停参保 ' + ++count; }, 70);
</script>`;

test('fifty tabs at once each have their own case', async ({ own, portal }) => {
  test.setTimeout(120_000);
  portal.serve('/hostile/tab.html', html(FROZEN));
  const pages = await Promise.all(Array.from({ length: 50 }, () => own.context.newPage()));
  await Promise.all(pages.map((page) => page.goto(at('/hostile/tab.html'))));
  const cases = async () => Object.entries(await own.session()).filter(([key]) => key.startsWith('case:'));
  const spoken = async () => (await cases()).flatMap(([, one]) => saidIn(one)).map(([, said]) => said.length);
  await expect.poll(spoken, { timeout: 40_000 }).toEqual(Array.from({ length: 50 }, () => 1));
  await Promise.all(pages.slice(0, 49).map((page) => page.close()));
  await expect.poll(async () => (await cases()).length).toBe(1);
});

test('a tab that is closed in the middle of a report leaves nothing behind', async ({ own, portal }) => {
  for (const wait of [0, 20, 60, 150]) {
    const page = await openPage(own, portal, '/hostile/closing.html', TALKER);
    await page.waitForTimeout(wait);
    await page.close();
  }
  await own.stopWorker();
  await expect.poll(async () => Object.keys(await own.session()).filter((key) => key.startsWith('case:'))).toEqual([]);
});

/** Pages that are large in one way; each holds one message. Runs in the page. */
const LARGE: Readonly<Record<string, () => void>> = {
  'a million texts': () => {
    const rows = Array.from({ length: 1_000 }, () => {
      const row = document.createElement('p');
      row.append(...Array.from({ length: 1_000 }, () => document.createTextNode('查询')));
      return row;
    });
    document.body.append(...rows);
  },
  'five thousand elements, one in the other': () => {
    let deepest: Element = document.body;
    for (let depth = 0; depth < 5_000; depth += 1) deepest = deepest.appendChild(document.createElement('span'));
    deepest.textContent = '提示';
  },
  'one text of ten million characters': () => document.body.append('医保服务指南。'.repeat(1_430_000)),
  'ten thousand fields': () => {
    const fields = Array.from({ length: 10_000 }, (_, index) => Object.assign(document.createElement('input'), { value: `查询 ${index}` }));
    document.body.append(...fields);
  },
  'five thousand shadow roots, fifty deep': () => {
    for (let chain = 0; chain < 100; chain += 1) {
      let place: Node = document.body;
      for (let depth = 0; depth < 50; depth += 1) {
        const host = document.createElement('portal-part');
        place.appendChild(host);
        place = host.attachShadow({ mode: 'open' });
      }
      place.textContent = '提示';
    }
  },
};

for (const [what, make] of Object.entries(LARGE))
  test(`a page of ${what} is read, and stays usable`, async ({ shared, portal }) => {
    const page = await openPage(
      shared,
      portal,
      '/hostile/large.html',
      '<button onclick="this.dataset.clicked = 1">查询</button><main></main>',
    );
    await page.evaluate(make);
    await page.evaluate((message) => document.querySelector('main')!.insertAdjacentHTML('afterbegin', message), FROZEN);
    await expect.poll(() => shared.badge(page), { timeout: 25_000 }).toBe('1');
    await page.click('button');
    await expect(page.locator('[data-clicked]')).toHaveCount(1);
    await page.close();
  });

test('forty frames that all say fifty things fill no storage', async ({ own, portal }) => {
  test.setTimeout(90_000);
  const things = Array.from({ length: 50 }, (_, index) => `<div role="alert">账户已冻结 ${index}</div>`).join('');
  portal.serve(
    '/hostile/loud.html',
    html(`${things}<script>document.querySelectorAll('div').forEach((one) => one.append(' ', name))</script>`),
  );
  const frames = Array.from({ length: 40 }, (_, index) => `<iframe name="${index}" src="/hostile/loud.html"></iframe>`).join('');
  const page = await openPage(own, portal, '/hostile/frames.html', frames);
  await expect.poll(async () => Number(await own.badge(page)), { timeout: 45_000 }).toBeGreaterThanOrEqual(200);
  await page.waitForTimeout(2_000);
  const said = saidIn((await own.session())[`case:${own.tabId(page)}`]).flatMap(([, each]) => each);
  expect(said.length).toBe(200);
  expect(JSON.stringify(await own.session()).length).toBeLessThan(200_000);
});
