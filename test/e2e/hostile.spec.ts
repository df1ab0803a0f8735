import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { CHROMIUM_BUILD } from '../support/chromium.ts';
import { hasHintElement } from '../support/hint.ts';
import { expect, test } from './fixtures.ts';
import { forge } from './hostile-forgeries.ts';
import { at, FROZEN, html, openPage, strangeHosts } from './hostile-pages.ts';

/** The portal may have served other tests before. */
let earlier = 0;
test.beforeAll(({ portal }) => {
  earlier = portal.requests.length;
});
test.afterAll('nothing was sent but what the pages asked for themselves', ({ portal }) => {
  expect(strangeHosts(portal.requests.slice(earlier))).toEqual([]);
});

test('messages and events that a page makes up do not switch detection off', async ({ shared, portal }) => {
  const page = await openPage(shared, portal, '/hostile/forged.html', '<main></main>');
  await page.waitForTimeout(300);
  await page.evaluate(forge, shared.extensionId);
  await page.waitForTimeout(1_000);
  expect(await shared.badge(page)).toBe('');
  await page.evaluate((body) => document.querySelector('main')?.insertAdjacentHTML('beforeend', body), FROZEN);
  await expect.poll(() => shared.badge(page)).toBe('1');
  await page.close();
});

test('where nothing is found, a listed page sees nothing of us and can read no file of ours', async ({ shared, portal }) => {
  portal.serve('/hostile/quiet.html', html('<p>账户余额 1,523.20 元</p>'));
  const page = await shared.open('about:blank');
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver((records) => records.forEach(({ type, target }) => seen.push(`${type} ${target.nodeName}`))).observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
    addEventListener('message', ({ data }) => seen.push(`message ${JSON.stringify(data)}`));
  });
  await page.goto(at('/hostile/quiet.html'));
  await page.waitForTimeout(1_500);
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.filter((each) => !/^childList (?:HTML|HEAD|TITLE|BODY|P|#document)$/.test(each))).toEqual([]);
  expect(await hasHintElement(page)).toBe(false);
  expect(await page.evaluate(() => document.documentElement.outerHTML.match(/yibao|chrome-extension/i))).toBeNull();
  const listed = await readdir(CHROMIUM_BUILD, { recursive: true, withFileTypes: true });
  const files = listed
    .filter((entry) => entry.isFile())
    .map((entry) => relative(CHROMIUM_BUILD, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  expect(files.length).toBeGreaterThan(25);
  const readable = await page.evaluate(
    async ([base, names]) => {
      const found: string[] = [];
      for (const name of names) {
        const asked = await fetch(`${base}/${name}`).then(
          ({ ok }) => ok,
          () => false,
        );
        const drawn = await new Promise<boolean>((done) => {
          const image = new Image();
          image.onload = () => done(true);
          image.onerror = () => done(false);
          image.src = `${base}/${name}`;
        });
        if (asked || drawn) found.push(name);
      }
      return found;
    },
    [`chrome-extension://${shared.extensionId}`, files] as const,
  );
  expect(readable).toEqual([]);
  await page.close();
});
