import { expect, test } from './fixtures.ts';
import { at, html } from './hostile-pages.ts';
import { saidIn } from './hostile-worlds.ts';

/** Milliseconds that a message stands, and how many of such messages there are. */
const LIVES = [50, 100, 300, 1_000] as const;
const EACH = 5;
/** Three parts of the page change for ever, while one message after the other comes and goes. */
const PAGE = html(`<p id="a"></p><p id="b"></p><p id="c"></p><script>
  [16, 60, 150].forEach((pause, index) => {
    let count = 0;
    setInterval(() => { document.querySelectorAll('p')[index].textContent = '缴费记录 ' + count++; }, pause);
  });
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  async function sayAll(lives, each) {
    for (let round = 0; round < each; round++)
      for (const life of lives) {
        const toast = document.createElement('div');
        toast.className = 'el-message';
        toast.textContent = '医保码未激活 ' + life + '之' + round;
        document.body.append(toast);
        await wait(life);
        toast.remove();
      }
  }
</script>`);

/** How many of the messages of each life were heard. */
function heard(stored: unknown): Record<number, number> {
  const said = saidIn(stored).flatMap(([, each]) => each);
  return Object.fromEntries(LIVES.map((life) => [life, said.filter((text) => text.includes(` ${life}之`)).length]));
}
const ALL = Object.fromEntries(LIVES.map((life) => [life, EACH]));

test('messages that stand for a moment on a page that changes all the time are all heard', async ({ tabs, portal }) => {
  portal.serve('/hostile/short-lived.html', PAGE);
  const page = await tabs.open(at('/hostile/short-lived.html'));
  await page.waitForTimeout(800);
  await page.evaluate(`sayAll(${JSON.stringify(LIVES)}, ${EACH})`);
  await expect.poll(async () => heard((await tabs.session())[`case:${tabs.tabId(page)}`])).toEqual(ALL);
});

test('in Firefox messages that stand for a moment on a page that changes all the time are all heard', async ({ firefox, portal }) => {
  portal.serve('/hostile/short-lived.html', PAGE);
  const page = await firefox.open(at('/hostile/short-lived.html'));
  await page.waitForFunction(() => document.readyState === 'complete');
  await new Promise((done) => setTimeout(done, 800));
  await page.evaluate(`sayAll(${JSON.stringify(LIVES)}, ${EACH})`);
  await expect.poll(async () => heard((await firefox.stored())[`case:${firefox.tabId(page)}`])).toEqual(ALL);
  await page.close();
});
