import { NATIONAL } from '../support/portal-server.ts';
import { acceptDialogs, expect, test } from './fixtures.ts';
import { html, openPage } from './hostile-pages.ts';

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
    // oxlint-disable-next-line no-extend-native -- a page may do so
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

test('a page can neither hear what its dialogs tell us nor make up such a tale', async ({ shared, portal }) => {
  const page = await openPage(shared, portal, '/hostile/listening.html', '<main></main>');
  const said = acceptDialogs(page);
  const learned = await page.evaluate(async () => {
    const heard: string[] = [];
    const known = ['yibao:dialog', 'yibao:dialog?'];
    for (const target of [window, document])
      for (const name of known) target.addEventListener(name, ({ type }) => heard.push(type), { capture: true });
    for (const name of ['dispatchEvent', 'addEventListener'] as const) {
      // What a page can do to learn of names: its own functions under the names of the browser's.
      const native = EventTarget.prototype[name] as (...args: unknown[]) => unknown;
      EventTarget.prototype[name] = function spy(this: EventTarget, ...args: unknown[]) {
        heard.push(`${name} ${String((args[0] as Event | undefined)?.type ?? args[0])}`);
        return native.apply(this, args);
      } as never;
    }
    window.CustomEvent = new Proxy(CustomEvent, {
      construct(target, args: [string]) {
        heard.push(`new ${args[0]}`);
        return new target(...args);
      },
    });
    document.dispatchEvent(new Event('yibao:dialog?'));
    const answered = heard.filter((each) => each === 'yibao:dialog');
    heard.length = 0;
    alert('个人账户已冻结');
    await new Promise((done) => setTimeout(done, 300));
    return { answered, alert: heard };
  });
  expect(said).toEqual(['个人账户已冻结']);
  expect(learned).toEqual({ answered: [], alert: [] });
  await expect.poll(() => shared.badge(page)).toBe('1');
  await page.evaluate(() => {
    document.dispatchEvent(new CustomEvent('yibao:dialog', { detail: '医保码未激活' }));
  });
  await page.waitForTimeout(600);
  expect(await shared.badge(page)).toBe('1');
  await page.close();
});

test('switched off, dialogs are not read and a page has its own functions back, also one that is open', async ({ own, portal }) => {
  const note =
    '<main></main><script>const first = [alert, confirm]; const given = () => first.map((one, at) => one !== [alert, confirm][at]);</script>';
  const page = await openPage(own, portal, '/hostile/switch.html', note);
  acceptDialogs(page);
  const areGivenBack = () => page.evaluate('given()');
  await page.evaluate(() => alert('个人账户已冻结'));
  await expect.poll(() => own.badge(page)).toBe('1');
  expect(await areGivenBack()).toEqual([false, false]);

  const options = await own.context.newPage();
  await options.goto(`chrome-extension://${own.extensionId}/options.html`);
  await options.uncheck('[name="dialogs"]');
  await expect(options.locator('[role="status"]')).not.toBeEmpty();
  await page.evaluate(() => alert('医保码未激活'));
  await expect.poll(areGivenBack).toEqual([true, true]);
  await page.waitForTimeout(400);
  expect(await own.badge(page)).toBe('1');

  await page.reload();
  await expect.poll(areGivenBack).toEqual([true, true]);
  await page.evaluate(() => alert('医保码未激活'));
  await page.waitForTimeout(600);
  expect(await own.badge(page)).toBe('');

  await options.check('[name="dialogs"]');
  await expect.poll(async () => JSON.stringify((await own.local())['dialogs'])).toContain('true');
  await page.reload();
  await page.evaluate(() => alert('医保码未激活'));
  await expect.poll(() => own.badge(page)).toBe('1');
  expect(await areGivenBack()).toEqual([false, false]);
});

test('dialogs in a frame and in a window that a page opens are read like its own', async ({ shared, portal }) => {
  portal.serve('/hostile/speaks.html', html('<script>setTimeout(() => alert("医保码未激活"), 300)</script>'));
  const page = await openPage(shared, portal, '/hostile/speaks-in-frame.html', '<iframe src="/hostile/speaks.html"></iframe>');
  acceptDialogs(page);
  await expect.poll(() => shared.badge(page)).toBe('1');
  await page.close();
});

test('a portal without https is read as well', async ({ shared }) => {
  const page = await shared.open('about:blank');
  acceptDialogs(page);
  const address = NATIONAL.replace('https', 'http');
  await page.route(`${address}/**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html('<p>提示</p>') }));
  await page.goto(`${address}/hostile/plain.html`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await page.evaluate(() => alert('个人账户已冻结'));
  await expect.poll(() => shared.badge(page)).toBe('1');
  await page.close();
});
