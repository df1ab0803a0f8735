import { hasHintElement } from '../support/hint.ts';
import { expect, test } from './fixtures.ts';
import { at, controls, FROZEN, html, openPage, strangeHosts } from './hostile-pages.ts';

/** The portal may have served other tests before. */
let earlier = 0;
test.beforeAll(({ portal }) => {
  earlier = portal.requests.length;
});
test.afterAll('nothing was sent but what the pages asked for themselves', ({ portal }) => {
  expect(strangeHosts(portal.requests.slice(earlier))).toEqual([]);
});

const ATTACKS = [
  '<img src=https://leak.example/1 onerror=top.hit=1>',
  '<script>top.hit=1</script>',
  '"><svg/onload=top.hit=1>',
  "'-alert(1)-'",
  '{{constructor.constructor("top.hit=1")()}}',
  '${top.hit=1}',
  'javascript:top.hit=1//',
  '</title><style>@import"https://leak.example/2"</style>',
  '<iframe srcdoc="<script>top.hit=1</script>">',
  '\u202Etxet\u202C<b>x</b>\u200B',
  '<a href=https://leak.example/3 ping=https://leak.example/4>x</a>',
  '&lt;b&gt;&amp;#60;',
];

test('markup in a message is shown as the text it is, and nothing of it runs', async ({ own, portal }) => {
  const before = portal.requests.length;
  const page = await openPage(own, portal, '/hostile/markup.html', '<div id="list"></div><form><p>提示</p></form>');
  await page.evaluate((attacks) => {
    for (const [index, attack] of attacks.entries()) {
      const box = document.createElement('div');
      box.setAttribute('role', 'alert');
      box.textContent = `账户已冻结 ${index} ${attack}`;
      document.querySelector('#list')?.append(box);
      const input = document.createElement('input');
      input.readOnly = true;
      input.value = `医保码未激活 ${index} ${attack}`;
      document.querySelector('form')?.append(input);
    }
  }, ATTACKS);
  await expect.poll(async () => Number(await own.badge(page))).toBeGreaterThanOrEqual(ATTACKS.length);
  const popup = await own.openPopup(page);
  const dialogs: string[] = [];
  const violations: string[] = [];
  popup.on('dialog', (dialog) => (dialogs.push(dialog.message()), void dialog.dismiss()));
  popup.on('console', (line) => line.type() === 'error' && violations.push(line.text()));
  await popup.reload();
  await expect(popup.locator('[data-finding]').first()).toBeAttached();
  const shown = await popup.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const strange = '#app :is(img:not([src^="/icon/"]), script, iframe, style, a[href*="leak"], [onerror], [onload], title)';
    return {
      text: document.querySelector('#app')?.textContent ?? '',
      foreign: document.querySelectorAll(strange).length,
      hit: 'hit' in window,
    };
  });
  for (const [index, attack] of ATTACKS.entries()) expect(shown.text).toContain(`${index} ${attack}`);
  expect(shown).toMatchObject({ foreign: 0, hit: false });
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  expect({ dialogs, violations }).toEqual({ dialogs: [], violations: [] });
  expect(strangeHosts(portal.requests.slice(before))).toEqual([]);
});

test('messages and events that a page makes up do not switch detection off', async ({ shared, portal }) => {
  const page = await openPage(shared, portal, '/hostile/forged.html', '<main></main>');
  await page.waitForTimeout(300);
  await page.evaluate((id) => {
    const names = ['wxt:content-script-started', `${id}:content:wxt:content-script-started`, `${id}:portal:wxt:content-script-started`];
    for (const name of [
      ...names,
      'yibao:dialog',
      'page/document',
      'findings/report',
      'hint/close',
      'pagehide',
      'unload',
      'abort',
      'freeze',
    ]) {
      const forged = new CustomEvent(name, { detail: { contentScriptName: 'portal', messageId: 'x', __proto__: null }, bubbles: true });
      document.dispatchEvent(forged);
      dispatchEvent(forged);
      for (const message of [{ type: name, name, contentScriptName: 'portal', input: {} }, name, JSON.stringify({ name })])
        postMessage(message, '*');
    }
    for (const detail of [null, 7, {}, [], 'x'.repeat(10_000_000)]) document.dispatchEvent(new CustomEvent('yibao:dialog', { detail }));
  }, shared.extensionId);
  await page.waitForTimeout(1_000);
  expect(await shared.badge(page)).toBe('');
  await page.evaluate((body) => document.querySelector('main')?.insertAdjacentHTML('beforeend', body), FROZEN);
  await expect.poll(() => shared.badge(page)).toBe('1');
  await page.close();
});

const CLOBBERS =
  'textContent nodeName tagName localName childNodes firstChild nextSibling nodeType parentNode parentElement shadowRoot attributes getAttribute querySelectorAll closest matches isConnected checkVisibility contains getBoundingClientRect getElementsByTagName'.split(
    ' ',
  );

test('form fields named like properties of the document change no finding', async ({ shared, portal }) => {
  const fields = CLOBBERS.map((name) => `<input name="${name}">`).join('');
  const ids = ['browser', 'chrome', 'scheduler', 'performance', 'crypto', 'location2', 'MutationObserver2']
    .map((id) => `<a id="${id}"></a>`)
    .join('');
  const page = await openPage(
    shared,
    portal,
    '/hostile/clobbered.html',
    `${ids}<form><table><tr><th>个人账户余额</th><td>0.00</td></tr></table>${FROZEN}${fields}</form>`,
  );
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await expect.poll(() => shared.badge(page)).toBe('2');
  await expect.poll(async () => (await controls(page)).length).toBeGreaterThan(0);
  await page.evaluate(() => document.querySelector('td')!.replaceChildren('1,523.20'));
  await expect.poll(() => shared.badge(page)).toBe('1');
  expect(faults).toEqual([]);
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
  const files = [
    'manifest.json',
    'popup.html',
    'options.html',
    'welcome.html',
    'background.js',
    'content-scripts/portal.js',
    'content-scripts/dialogs.js',
    'icon/icon.svg',
    'icon/16.png',
  ];
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
