import type { CDPSession } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { FROZEN, openPage } from './hostile-pages.ts';
import { saidIn } from './hostile-worlds.ts';

/** What only our own pages may ask, each well-formed; all of it would tell or change something of another tab or of the person. */
const asked = (tab: number): readonly (readonly [name: string, input: object])[] => [
  ['case/get', { tab }],
  ['case/answer', { tab, question: 'insuranceType', answer: 'employee' }],
  ['case/tick', { tab, cause: 'account-frozen', step: 'x', done: true }],
  ['case/resolve', { tab, resolved: true }],
  ['history/get', {}],
  ['person/get', {}],
  ['reminders/get', {}],
  ['backup/save', {}],
  ['settings/sites', {}],
  ['settings/locale', { locale: 'de' }],
  ['settings/erase', {}],
];

/** Runs a text in the world of our reader, as a page can that has broken into the process it shares with it. */
async function takeOver(cdp: CDPSession): Promise<(text: string) => Promise<unknown>> {
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await cdp.send('Runtime.enable');
  expect(worlds).toHaveLength(1);
  return async (expression) => {
    const given = { expression, contextId: worlds[0]!, awaitPromise: true, returnByValue: true };
    return (await cdp.send('Runtime.evaluate', given)).result.value as unknown;
  };
}

const sending = (name: string, input: unknown) =>
  `chrome.runtime.sendMessage(${JSON.stringify({ name, input })}).then((reply) => reply ?? 'no answer', () => 'no answer')`;

test('a page that has broken into our reader gets at nothing that is stored, and speaks for its own tab alone', async ({ own, portal }) => {
  const other = await openPage(own, portal, '/hostile/other.html', FROZEN);
  await expect.poll(() => own.badge(other)).toBe('1');
  const page = await openPage(own, portal, '/hostile/taken.html', '<p>提示</p>');
  await page.waitForTimeout(500);
  const kept = async () => ({ ...(await own.local()), [`case:${own.tabId(other)}`]: (await own.session())[`case:${own.tabId(other)}`] });
  const before = await kept();
  const run = await takeOver(await page.context().newCDPSession(page));

  for (const area of ['local', 'session'])
    for (const use of [`get()`, `set({ locale: 'de' })`, 'clear()'])
      expect(await run(`chrome.storage.${area}.${use}.then(() => 'let in', () => 'refused')`), `${area}.${use}`).toBe('refused');
  for (const [name, input] of asked(own.tabId(other))) expect(await run(sending(name, input)), name).toBe('no answer');
  expect(await kept()).toEqual(before);

  const forged = '<img src=x onerror="top.hit=1">\u202E 账户已冻结';
  const finding = { key: 'forged', signal: 'account-frozen', quote: forged, role: 'alert', vanished: false };
  const report = (findings: readonly object[]) => sending('findings/report', { document: 'forged', serial: 9_999, findings });
  expect(await run(report(Array.from({ length: 1_000 }, () => finding)))).toBe('no answer');
  expect(await run(report([{ ...finding, quote: 'x'.repeat(10_000_000) }]))).toBe('no answer');
  expect(await run(report([finding]))).not.toBe('no answer');
  expect(saidIn((await own.session())[`case:${own.tabId(page)}`])).toEqual([[0, [`account-frozen: ${forged}`]]]);
  expect(await kept()).toEqual(before);
  // What it made up is shown as a text, and turns no word of ours around.
  const popup = await own.openPopup(page);
  const quote = popup.locator('[data-finding] q').first();
  await expect(quote).toHaveText(forged);
  expect(await quote.evaluate((element) => getComputedStyle(element).unicodeBidi)).toMatch(/isolate/);
  expect(await popup.evaluate(() => 'hit' in window)).toBe(false);
});
