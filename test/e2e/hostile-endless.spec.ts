import { expect, test } from './fixtures.ts';
import { FROZEN, openPage } from './hostile-pages.ts';

test('a page that changes for ever stays usable, and a message in it is found', async ({ shared, portal }) => {
  const body = `<ul id="list"></ul><button id="button" onclick="this.dataset.clicked = 1">查询</button>
    <script>
      let count = 0;
      setInterval(() => {
        const list = document.querySelector('#list');
        for (let more = 0; more < 20; more += 1) {
          const row = document.createElement('li');
          row.textContent = '参保记录 ' + count++ + ' 账户余额 ' + count + '.00 元';
          list.append(row);
        }
        while (list.childElementCount > 400) list.firstChild.remove();
      }, 100);
    </script>`;
  const page = await openPage(shared, portal, '/hostile/ticker.html', body);
  await page.waitForTimeout(1_500);
  await page.evaluate((message) => document.body.insertAdjacentHTML('afterbegin', message), FROZEN);
  await expect.poll(() => shared.badge(page), { timeout: 4_000 }).toBe('1');
  // A tab that is not in front is not drawn.
  await page.bringToFront();
  const slowest = await page.evaluate(async () => {
    let worst = 0;
    for (let turn = 0; turn < 60; turn += 1) {
      const began = performance.now();
      await new Promise((done) => requestAnimationFrame(done));
      worst = Math.max(worst, performance.now() - began);
    }
    return worst;
  });
  expect(slowest).toBeLessThan(250);
  await page.click('#button');
  await expect(page.locator('#button[data-clicked]')).toHaveCount(1);
  await page.close();
});

test('a page that says something new all the time is heard, but no more than twenty times a second', async ({ shared, portal }) => {
  const body = `<p id="state"></p><script>
      let count = 0;
      const say = () => {
        document.querySelector('#state').textContent = '您的医保已暂停参保 ' + count++;
        setTimeout(say, 10);
      };
      say();
    </script>`;
  const page = await openPage(shared, portal, '/hostile/new.html', body);
  const top = async () => {
    const state = (await shared.session())[`case:${shared.tabId(page)}`];
    return (state as { frames: Record<string, { serial: number; findings: { quote: string }[] }> } | undefined)?.frames['0'];
  };
  const said = async () => {
    // Between two of its words the page says nothing.
    let now = await top();
    await expect.poll(async () => (now = await top())?.findings.length ?? 0).toBeGreaterThan(0);
    return now!;
  };
  const [before, began] = [await said(), performance.now()];
  await page.waitForTimeout(4_000);
  const [after, ended] = [await said(), performance.now()];
  const rate = (after.serial - before.serial) / ((ended - began) / 1_000);
  expect(rate).toBeLessThanOrEqual(20);
  expect(rate).toBeGreaterThan(2);
  expect(after.findings.length).toBeLessThanOrEqual(50);
  expect(after.findings.at(-1)!.quote).not.toBe(before.findings.at(-1)!.quote);
  await page.close();
});
