import { longestPiece } from '../support/longest-piece.ts';
import { expect, test } from './fixtures.ts';
import { FROZEN, html, openPage } from './hostile-pages.ts';
import { saidIn } from './hostile-worlds.ts';

/** The page is kept waiting by us for no longer, whatever it is made of. */
const LONGEST_MS = 50;
/** But where the browser takes longer for one answer: the text of a million nodes, or thousands of shadow roots. */
const LONG_READS: Readonly<Record<string, number>> = {
  'a million texts': 300,
  'one text of ten million characters': 200,
  'five thousand shadow roots, fifty deep': 200,
};

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
  'half a million amounts of nothing in one text': () => {
    const row = document.body.appendChild(document.createElement('div'));
    row.append('余额', Object.assign(document.createElement('p'), { textContent: '：0'.repeat(500_000) }));
  },
  'a hundred and fifty thousand amounts of nothing in one row': () => {
    const row = document.body.appendChild(document.createElement('table')).insertRow();
    for (const text of ['余额', '0.00', '：0'.repeat(150_000)]) row.insertCell().textContent = text;
  },
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
    test.setTimeout(120_000);
    const limit = LONG_READS[what] ?? LONGEST_MS;
    let least = Infinity;
    // What else the machine does only adds, so one of three tries is enough.
    for (let tries = 0; tries < 3 && least >= limit; tries += 1) {
      const page = await openPage(
        shared,
        portal,
        '/hostile/large.html',
        '<button onclick="this.dataset.clicked = 1">查询</button><main></main>',
      );
      const longest = await longestPiece(page, async () => {
        await page.evaluate(make);
        await page.evaluate((message) => document.querySelector('main')!.insertAdjacentHTML('afterbegin', message), FROZEN);
        await expect.poll(() => shared.badge(page), { timeout: 25_000 }).toBe('1');
      });
      expect(longest).toBeGreaterThan(0);
      least = Math.min(least, longest);
      await page.click('button');
      await expect(page.locator('[data-clicked]')).toHaveCount(1);
      await page.close();
    }
    expect(least).toBeLessThan(limit);
  });

test('two hundred frames are each heard, and the popup says that there is more than it lists', async ({ own, portal }) => {
  test.setTimeout(120_000);
  portal.serve('/hostile/part.html', html(`${FROZEN}<script>document.querySelector('#message').append(' ', name)</script>`));
  const frames = Array.from({ length: 200 }, (_, index) => `<iframe name="${index + 1}" src="/hostile/part.html"></iframe>`).join('');
  const page = await openPage(own, portal, '/hostile/many.html', frames);
  const said = async () => saidIn((await own.session())[`case:${own.tabId(page)}`]).flatMap(([, each]) => each);
  await expect.poll(async () => new Set(await said()).size, { timeout: 60_000 }).toBe(200);
  const popup = await own.openPopup(page);
  await expect(popup.locator('[data-partial]')).toBeVisible();
});
