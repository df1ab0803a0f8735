import type { Page } from '@playwright/test';
import type { Chromium } from '../support/chromium.ts';
import { clickHint, hasHintElement, hintsOf } from '../support/hint.ts';
import { NATIONAL, PROVINCIAL, type Portal } from '../support/portal-server.ts';
import { expect, test } from './fixtures.ts';

/** A listed host, so that pages are read without a click. */
const at = (path: string) => `${NATIONAL}${path}`;
const html = (body: string) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>医保服务</title><body>${body}</body></html>`;
const FROZEN = '<div class="el-message" role="alert" id="message" style="margin:80px;width:400px">账户已冻结</div>';

async function openPage(browser: Chromium, portal: Portal, path: string, body: string): Promise<Page> {
  portal.serve(path, html(body));
  return browser.open(at(path));
}

const controls = async (page: Page) => (await hintsOf(page)).flatMap((hint) => hint.controls);
const hintText = async (page: Page) => (await hintsOf(page)).map(({ text }) => text).join('\n');

/** Waits until a mark can be clicked: it must have been in sight for a moment. */
async function untilMarked(page: Page): Promise<void> {
  await expect.poll(async () => (await controls(page)).length).toBeGreaterThan(0);
  await page.waitForTimeout(700);
}

/** Chromium's own services, which it asks without any extension too. */
const BROWSER = /(?:^|\.)(?:google|googleapis|gstatic)\.com$/;

/** Hosts that were asked for something, other than those of the pages under test. */
function strangeHosts(requests: readonly string[]): string[] {
  const hosts = new Set(requests.map((request) => request.split('/')[0] ?? ''));
  return [...hosts].filter((host) => ![NATIONAL, PROVINCIAL].includes(`https://${host}`) && !BROWSER.test(host));
}

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
    const own = '#app :is(img:not([src^="/icon/"]), script, iframe, style, a[href*="leak"], [onerror], [onload], title)';
    return {
      text: document.querySelector('#app')?.textContent ?? '',
      foreign: document.querySelectorAll(own).length,
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

test('the mark takes the person’s clicks and no others', async ({ shared, portal }) => {
  const page = await openPage(shared, portal, '/hostile/clicks.html', FROZEN);
  await untilMarked(page);
  const before = await hintText(page);
  const tabs = shared.context.pages().length;
  const [mark] = await controls(page);
  const middle = { x: mark!.box.x + mark!.box.width / 2, y: mark!.box.y + mark!.box.height / 2 };
  await page.evaluate(({ x, y }) => {
    const host = document.querySelector<HTMLElement>('yibao-hint');
    const kinds = [
      'pointerdown',
      'pointerup',
      'mousedown',
      'mouseup',
      'click',
      'dblclick',
      'auxclick',
      'touchstart',
      'touchend',
      'keydown',
      'keyup',
      'focus',
    ];
    for (const target of [host, document.elementFromPoint(x, y), document.body])
      for (const kind of kinds) target?.dispatchEvent(new MouseEvent(kind, { bubbles: true, composed: true, clientX: x, clientY: y }));
    host?.click();
    host?.focus();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  }, middle);
  await page.waitForTimeout(300);
  expect(await hintText(page)).toBe(before);
  expect(shared.context.pages()).toHaveLength(tabs);
  await clickHint(page, mark!);
  await expect.poll(async () => (await hintText(page)).length).toBeGreaterThan(before.length + 20);
  await page.close();
});

test('a page that takes our element away for ever gets its way, and nobody runs in circles', async ({ shared, portal }) => {
  const page = await openPage(shared, portal, '/hostile/removed.html', FROZEN);
  await untilMarked(page);
  const counts = await page.evaluate(async () => {
    let added = 0;
    let shown = 0;
    const gone = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) {
          if (node.nodeName !== 'YIBAO-HINT') continue;
          added += 1;
          (node as Element).remove();
        }
    });
    gone.observe(document, { childList: true, subtree: true });
    document.addEventListener('toggle', () => (shown += 1), true);
    document.querySelector('yibao-hint')?.remove();
    for (let round = 0; round < 1_000; round += 1) {
      document.body.dataset['round'] = String(round);
      document.querySelector('#message')!.className = `el-message ${round}`;
      if (round % 10 === 0) await new Promise((done) => requestAnimationFrame(done));
    }
    gone.disconnect();
    return { added, shown };
  });
  expect(counts.added).toBeGreaterThan(0);
  expect(counts.added).toBeLessThanOrEqual(5);
  expect(await shared.badge(page)).toBe('1');
  await page.close();
});

test('a page that hides the mark whenever it is shown gets its way too', async ({ shared, portal }) => {
  const page = await openPage(shared, portal, '/hostile/hidden.html', FROZEN);
  await untilMarked(page);
  const shown = await page.evaluate(async () => {
    let opened = 0;
    document.addEventListener(
      'toggle',
      (event) => {
        if ((event as ToggleEvent).newState !== 'open') return;
        opened += 1;
        (event.target as HTMLElement).hidePopover();
      },
      true,
    );
    document.querySelector<HTMLElement>('yibao-hint')?.hidePopover();
    await new Promise((done) => setTimeout(done, 2_000));
    return opened;
  });
  expect(shown).toBeLessThanOrEqual(5);
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

test('a page that changes for ever stays usable, and a message in it is found', async ({ shared, portal }) => {
  const body = `<ul id="list"></ul><button id="button" onclick="this.dataset.clicked = 1">查询</button>
    <script>
      let count = 0;
      setInterval(() => {
        const list = document.querySelector('#list');
        for (let more = 0; more < 40; more += 1) {
          const row = document.createElement('li');
          row.textContent = '参保记录 ' + count++ + ' 账户余额 ' + count + '.00 元';
          list.append(row);
        }
        while (list.childElementCount > 400) list.firstChild.remove();
      }, 16);
    </script>`;
  const page = await openPage(shared, portal, '/hostile/ticker.html', body);
  await page.waitForTimeout(1_500);
  await page.evaluate((message) => document.body.insertAdjacentHTML('afterbegin', message), FROZEN);
  await expect.poll(() => shared.badge(page), { timeout: 4_000 }).toBe('1');
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

test('dialogs of the page answer as ever, and nothing of the page’s world is changed beside them', async ({ shared, portal }) => {
  const page = await openPage(shared, portal, '/hostile/dialogs.html', '<main></main>');
  const answers = [true, false];
  page.on('dialog', (dialog) => void (answers.shift() ? dialog.accept() : dialog.dismiss()));
  const seen = await page.evaluate(() => {
    const clean = document.createElement('iframe').constructor.name;
    const said = [confirm('继续?'), confirm('继续?')];
    Reflect.apply = () => {
      throw new Error('taken');
    };
    String.prototype.slice = () => {
      throw new Error('taken');
    };
    let threw = '';
    try {
      alert('个人账户已冻结');
      alert({ toString: () => 'once' });
    } catch (error) {
      threw = String(error);
    }
    return {
      clean,
      said,
      threw,
      native: [String(alert), String(confirm), alert.toString()].every((text) => text.includes('[native code]')),
      names: [alert.name, confirm.name, alert.length],
      globals: Object.keys(window).filter((name) => /yibao|wxt/i.test(name)),
      prototypes: [Object.prototype, Function.prototype, Array.prototype].flatMap((prototype) => Object.keys(prototype)),
    };
  });
  expect(seen).toEqual({
    clean: 'HTMLIFrameElement',
    said: [true, false],
    threw: '',
    native: true,
    names: ['alert', 'confirm', 0],
    globals: [],
    prototypes: [],
  });
  await expect.poll(() => shared.badge(page)).toBe('1');
  await page.close();
});

test('where nothing is found, a listed page sees nothing of us and can read no file of ours', async ({ shared, portal }) => {
  const body = `<p>账户余额 1,523.20 元</p><script>
    window.seen = [];
    new MutationObserver((records) => records.forEach(({ type, target }) => seen.push(type + ' ' + target.nodeName)))
      .observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    addEventListener('message', ({ data }) => seen.push('message ' + JSON.stringify(data)));
  </script>`;
  const page = await openPage(shared, portal, '/hostile/quiet.html', body);
  await page.waitForTimeout(1_500);
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.filter((each) => !/^childList (?:HTML|BODY|SCRIPT|#document)$/.test(each))).toEqual([]);
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

test('a frame that speaks before its page is not forgotten', async ({ shared, portal }) => {
  portal.serve('/hostile/inner.html', html(FROZEN));
  const busy = '<script>const until = performance.now() + 1500; while (performance.now() < until);</script>';
  const page = await openPage(
    shared,
    portal,
    '/hostile/outer.html',
    `<iframe src="${PROVINCIAL}/hostile/inner.html" width="600" height="300"></iframe>${busy}`,
  );
  await page.waitForTimeout(1_000);
  expect(await shared.badge(page)).toBe('1');
  await page.close();
});

test('updated under an open page, the mark says to reload instead of nothing', async ({ own, portal }) => {
  const page = await openPage(own, portal, '/hostile/updated.html', FROZEN);
  await untilMarked(page);
  const popup = await own.openPopup(page);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  await popup.evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload());
  await page.bringToFront();
  await page.waitForTimeout(1_500);
  const [mark] = await controls(page);
  if (!mark) throw new Error('The mark is gone.');
  await clickHint(page, mark);
  await expect.poll(() => hintText(page)).toMatch(/Reload this page/);
  await page.evaluate(() => document.body.append('查询'));
  await page.waitForTimeout(300);
  expect(await hintText(page)).toMatch(/Reload this page/);
  expect(faults).toEqual([]);
});

test('everything can be deleted, and a closed mark can be shown again', async ({ own, portal }) => {
  const page = await openPage(own, portal, '/hostile/settings.html', FROZEN);
  await untilMarked(page);
  const close = (await controls(page))[1];
  await clickHint(page, close!);
  const options = await own.context.newPage();
  await expect
    .poll(async () => {
      await options.goto(`chrome-extension://${own.extensionId}/options.html`);
      await options.waitForTimeout(200);
      return options.locator('[data-sites="quiet"] [data-site="fuwu.nhsa.gov.cn"]').count();
    })
    .toBe(1);
  await options.click('[data-site="fuwu.nhsa.gov.cn"] button');
  await expect(options.locator('[data-site]')).toHaveCount(0);
  await page.reload();
  await untilMarked(page);

  await page.goto('about:blank');
  await options.click('[data-action="erase"]');
  await options.click('[data-action="erase"]');
  await expect(options.locator('[role="status"]')).not.toBeEmpty();
  expect(await own.session()).toEqual({});
  expect(await own.local()).toEqual({});
  expect(await own.badge(page)).toBe('');
});

test('in all of this, nothing was sent but what the pages asked for themselves', ({ portal }) => {
  expect(portal.requests.length).toBeGreaterThan(10);
  expect(strangeHosts(portal.requests)).toEqual([]);
});
