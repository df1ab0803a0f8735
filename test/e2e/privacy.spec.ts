import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOCALES } from '../../src/domain/locales.ts';
import { Firefox } from '../support/firefox.ts';
import { clickHint } from '../support/hint.ts';
import type { Portal } from '../support/portal-server.ts';
import { isOfBrowser } from '../support/requests.ts';
import { expect, test } from './fixtures.ts';
import { at, controls, html, untilMarked } from './hostile-pages.ts';

const PATH = '/hostile/very-private-path.html';
const QUERY = '?psn=36010219800101123X';
/** All that must not be kept stands on this page: a person, numbers, an address, words without a finding, a path, a query. */
const PRIVATE = html(`<header>欢迎您，欧阳建国</header><p>姓名：欧阳建国 身份证号：360102198001011234 手机号：13812345678</p>
  <p>住址：南昌市东湖区中山路18号3栋502室</p><p>我院将于周六义诊</p>
  <div role="alert" style="margin:60px;width:500px">医保账户已冻结，姓名：欧阳建国，身份证号：360102198001011234，联系电话 13812345678</div>`);
const SECRETS = [
  '欧阳建国',
  '360102198001011234',
  '36010219800101123X',
  '13812345678',
  '中山路',
  '义诊',
  'very-private-path',
  'https://',
  '医保服务',
];

/** Names of what is stored, as the table in PRIVACY.md has them. */
async function namesInStatement(): Promise<readonly string[]> {
  const text = await readFile(join(import.meta.dirname, '..', '..', 'PRIVACY.md'), 'utf8');
  const rows = text.split('## 简体中文')[0]!.match(/^\| (?:Session|Local) storage, .*$/gm) ?? [];
  return rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([\w-]+)(?::<tab>)?`/g)].map(([, name]) => name!));
}

/** What is requested while something is done, but for the pages that the test itself opens. */
async function requestedBeside(portal: Portal, work: () => Promise<void>): Promise<readonly string[]> {
  const before = portal.requests.length;
  await work();
  return portal.requests.slice(before).filter((request) => !request.endsWith(PATH));
}

/** Runs in a page of ours: unfolds all of it, switches everything on and answers the first question. */
async function useAll(): Promise<void> {
  for (let depth = 0; depth < 3; depth += 1) {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    await new Promise((done) => setTimeout(done, 60));
  }
  // Switched on, the history would be one more thing that is kept.
  for (const box of document.querySelectorAll<HTMLElement>('input[type="checkbox"]:not(:checked, [name="history"])')) box.click();
  document.querySelector<HTMLElement>('[data-question] [data-answer]')?.click();
  await new Promise((done) => setTimeout(done, 200));
}

test('the whole product in Chromium asks nobody for anything, and keeps no word that is not listed', async ({ own, portal }) => {
  test.setTimeout(90_000);
  portal.serve(PATH, PRIVATE);
  const asked = await requestedBeside(portal, async () => {
    const page = await own.open(at(PATH + QUERY));
    await untilMarked(page);
    await clickHint(page, (await controls(page))[0]!);
    await page.waitForTimeout(400);
    const popup = await own.openPopup(page);
    await popup.waitForSelector('[data-finding]');
    await popup.evaluate(useAll);
    const options = await own.context.newPage();
    for (const name of ['options.html', 'options.html#ahead', 'welcome.html', 'popup.html?example']) {
      await options.goto(`chrome-extension://${own.extensionId}/${name}`);
      await options.reload();
      await options.waitForSelector('h1');
      await options.evaluate(useAll);
    }
    await options.goto(`chrome-extension://${own.extensionId}/welcome.html`);
    for (const locale of LOCALES) await options.selectOption('#language', locale);
    await popup.reload();
    await popup.waitForSelector('[data-finding]');
    await own.stopWorker();
    await page.reload();
    await untilMarked(page);
  });
  expect(asked.filter((request) => !isOfBrowser(request))).toEqual([]);

  const [session, local] = [await own.session(), await own.local()];
  const names = new Set([...Object.keys(session), ...Object.keys(local)].map((key) => key.replace(/:.*$/, '')));
  const listed = await namesInStatement();
  expect([...names].filter((name) => !listed.includes(name))).toEqual([]);
  expect(names).toContain('case');
  expect(names).not.toContain('history');
  const kept = JSON.stringify({ session, local });
  expect(SECRETS.filter((secret) => kept.includes(secret))).toEqual([]);
  expect(kept).toContain('fuwu.nhsa.gov.cn');

  const options = await own.context.newPage();
  await options.goto(`chrome-extension://${own.extensionId}/options.html`);
  for (const page of own.context.pages()) if (page.url().startsWith('https:')) await page.close();
  await options.click('[data-action="erase"]');
  await options.click('[data-action="erase"]');
  await expect.poll(async () => ({ ...(await own.session()), ...(await own.local()) }), { timeout: 2_000 }).toEqual({});
});

test('the whole product in Firefox asks nobody for anything, and keeps no word that is not listed', async ({ portal }) => {
  test.setTimeout(90_000);
  portal.serve(PATH, PRIVATE);
  const firefox = await Firefox.launch(portal);
  try {
    const asked = await requestedBeside(portal, async () => {
      const page = await firefox.open(at(PATH + QUERY));
      await expect.poll(() => firefox.badge(page)).toBe('1');
      const popup = await firefox.openPopup(page);
      await popup.waitForSelector('[data-finding]');
      await popup.evaluate(useAll);
      for (const name of ['options.html', 'options.html#ahead', 'welcome.html', 'sidepanel.html', 'popup.html?example']) {
        const own = await firefox.openOwn(name);
        await own.waitForSelector('h1');
        await own.evaluate(useAll);
        await own.close();
      }
    });
    expect(asked.filter((request) => !isOfBrowser(request))).toEqual([]);
    const kept = await firefox.stored();
    const listed = await namesInStatement();
    expect(Object.keys(kept).filter((key) => !listed.includes(key.replace(/:.*$/, '')))).toEqual([]);
    expect(SECRETS.filter((secret) => JSON.stringify(kept).includes(secret))).toEqual([]);
  } finally {
    await firefox.close();
  }
});
