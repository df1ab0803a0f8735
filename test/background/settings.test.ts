import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSiteWish, writeSiteWish } from '../../src/storage/site-wish.ts';
import { contentSender, freshExtension, type FakeExtension } from '../support/fake-extension.ts';
import { startWorker, type Worker } from './worker.ts';

const SITE = '*://*.renmin-hospital.example/*';
const HOSPITAL = 'https://pay.renmin-hospital.example/mobile/';

let extension: FakeExtension;
let worker: Worker;
beforeEach(async () => {
  extension = freshExtension();
  worker = await startWorker(extension);
  // The first of them loads all of the worker's code.
}, 60_000);
afterEach(() => vi.restoreAllMocks());

const change = () => extension.onSites.forEach((listener) => listener());
async function allow(pattern: string): Promise<void> {
  extension.granted.add(pattern);
  change();
  await vi.waitFor(() => expect(extension.registered.get('granted-reader')?.matches).toContain(pattern));
}

describe('a site that the person allowed', () => {
  it('is read by both scripts, but not where the manifest reads already', async () => {
    await allow(SITE);
    expect([...extension.registered.keys()].sort()).toEqual(['granted-dialogs', 'granted-reader']);
    for (const script of extension.registered.values())
      expect(script).toMatchObject({
        matches: [SITE],
        excludeMatches: ['*://fuwu.nhsa.gov.cn/*'],
        allFrames: true,
        runAt: 'document_start',
      });
  });

  it('is listed, and read no longer once it is withdrawn', async () => {
    await allow(SITE);
    expect(await worker.ask('settings/sites', {})).toEqual({ quiet: [], granted: ['renmin-hospital.example'] });
    await worker.ask('settings/withdraw', { site: 'renmin-hospital.example' });
    await vi.waitFor(() => expect(extension.registered.size).toBe(0));
    expect(await worker.ask('settings/sites', {})).toEqual({ quiet: [], granted: [] });
  });

  it('is listed too where the browser’s settings allow all of them at once, and that can be withdrawn', async () => {
    for (const pattern of ['*://*/*', SITE]) await allow(pattern);
    expect(await worker.ask('settings/sites', {})).toEqual({ quiet: [], granted: ['*', 'renmin-hospital.example'] });
    await worker.ask('settings/withdraw', { site: '*' });
    await vi.waitFor(() => expect(extension.registered.get('granted-reader')?.matches).toEqual([SITE]));
    expect(await worker.ask('settings/sites', {})).toEqual({ quiet: [], granted: ['renmin-hospital.example'] });
  });

  it('follows the browser’s own settings, also several changes at once', async () => {
    for (const pattern of [SITE, '*://*.a.example/*', '*://*.b.example/*']) {
      extension.granted.add(pattern);
      change();
    }
    extension.granted.delete('*://*.a.example/*');
    change();
    await vi.waitFor(() => expect(extension.registered.get('granted-reader')?.matches).toEqual([SITE, '*://*.b.example/*']));
    extension.granted.clear();
    change();
    await vi.waitFor(() => expect(extension.registered.size).toBe(0));
  });

  it('is known again after an update, which forgets registered scripts', async () => {
    await allow(SITE);
    extension.registered.clear();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.1.0' });
    await vi.waitFor(() => expect(extension.registered.size).toBe(2));
  });

  it('is read at once in the tab where it was asked for, though the popup is closed', async () => {
    await worker.report([], { url: HOSPITAL });
    await writeSiteWish({ tab: 7, site: 'renmin-hospital.example' });
    await allow(SITE);
    await vi.waitFor(() => expect(extension.read).toContain(7));
    expect(await readSiteWish()).toBeNull();
  });

  it('is not read in a tab that shows another site by now', async () => {
    await worker.report([], { url: 'https://other.example/' });
    await writeSiteWish({ tab: 7, site: 'renmin-hospital.example' });
    await allow(SITE);
    await vi.waitFor(async () => expect(await readSiteWish()).toBeNull());
    expect(extension.read).toEqual([]);
  });
});

describe('how far a page may be read', () => {
  it.each([
    ['a listed portal', 'https://fuwu.nhsa.gov.cn/nationalHallSt/', 'always'],
    ['any other page that was read after a click', HOSPITAL, 'click'],
  ])('%s', async (_what, url, access) => {
    await worker.report([], { url });
    expect((await worker.view()).access).toBe(access);
  });

  it.each([
    ['a PDF', 'application/pdf', 'picture'],
    ['a picture', 'image/png', 'picture'],
    ['a drawing with text of its own', 'image/svg+xml', 'always'],
    ['a page', 'text/html', 'always'],
  ])('%s on a listed portal', async (_what, type, access) => {
    await worker.report([]);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (_tab: number, { name }: { name: string }) =>
      name === 'page/type' ? type : undefined) as never);
    expect((await worker.view()).access).toBe(access);
  });

  it('a page that the browser lets nobody into, once the person asked to read it', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await worker.ask('case/check', { tab: 7 })).toMatchObject({ access: 'never', findings: [] });
  });

  it('a page that spoke before, though it cannot be read anew from here', async () => {
    await worker.report(['balance-zero']);
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await worker.ask('case/check', { tab: 7 })).toMatchObject({ access: 'always', findings: [{ signal: 'balance-zero' }] });
  });

  it('a page of an allowed site', async () => {
    await worker.report([], { url: HOSPITAL });
    await allow(SITE);
    expect((await worker.view()).access).toBe('always');
  });
});

describe('message boxes of the browser', () => {
  const wanted = () => worker.ask('dialogs/wanted', {}, contentSender());

  it('are read until that is switched off, and again once it is switched on', async () => {
    expect(await wanted()).toBe(true);
    await worker.ask('dialogs/set', { read: false });
    await worker.restart();
    expect([await wanted(), await worker.ask('dialogs/get', {})]).toEqual([false, false]);
    await worker.ask('dialogs/set', { read: true });
    expect(await wanted()).toBe(true);
  });

  it('get no script on allowed sites while they are not read', async () => {
    await allow(SITE);
    await worker.ask('dialogs/set', { read: false });
    expect([...extension.registered.keys()]).toEqual(['granted-reader']);
    await worker.ask('dialogs/set', { read: true });
    expect([...extension.registered.keys()].toSorted()).toEqual(['granted-dialogs', 'granted-reader']);
  });

  it('get no script on a page that is read after a click while they are not read', async () => {
    const inject = vi.spyOn(fakeBrowser.scripting, 'executeScript');
    const files = () => inject.mock.calls.flatMap(([{ files: names }]) => names ?? []);
    await worker.ask('case/check', { tab: 7 });
    expect(files()).toHaveLength(2);
    inject.mockClear();
    await worker.ask('dialogs/set', { read: false });
    await worker.ask('case/check', { tab: 7 });
    expect(files()).toEqual(['/content-scripts/portal.js']);
  });
});

describe('deleting everything', () => {
  it('leaves no value, no number on an icon and no allowed site', async () => {
    await worker.report(['balance-zero', 'system-down']);
    await worker.ask('case/tick', { tab: 7, cause: 'other', step: 's', done: true });
    await worker.ask('hint/close', {}, contentSender());
    await worker.ask('settings/locale', { locale: 'de' });
    await allow(SITE);
    await allow('*://*/*');
    await worker.ask('settings/erase', {});
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await fakeBrowser.storage.session.get()).toEqual({});
    expect(extension.badges.get(7)).toBe('');
    expect(extension.granted.size).toBe(0);
    expect(await worker.view()).toMatchObject({ findings: [], answers: {}, ticks: {} });
  });
});

it('deleting everything deletes what is being said of a case too', async () => {
  await worker.report(['balance-zero']);
  const session = fakeBrowser.storage.session as { get(key?: unknown): Promise<object> };
  const get = session.get.bind(session);
  let erased: Promise<unknown> | undefined;
  vi.spyOn(session, 'get').mockImplementation(async (key) => {
    const read = await get(key);
    erased ??= worker.ask('settings/erase', {});
    await new Promise((done) => setTimeout(done, 20));
    return read;
  });
  await worker.ask('case/dismiss', { tab: 7, cause: 'sync-delay', dismissed: true });
  await erased;
  expect(await get()).toEqual({});
});

describe('deleting everything, where the browser does not take a site back', () => {
  it('leaves no value all the same', async () => {
    await worker.ask('settings/locale', { locale: 'de' });
    await allow(SITE);
    vi.spyOn(fakeBrowser.permissions as unknown as { remove: () => Promise<boolean> }, 'remove').mockRejectedValue(new Error('required'));
    await worker.ask('settings/erase', {});
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});

describe('the daily tidying', () => {
  it('is set once, and forgets ticks that are over', async () => {
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(1));
    await worker.restart();
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
    await fakeBrowser.storage.local.set({
      ticks: { version: 2, causes: { other: { steps: ['old'], day: '2020-01-01' }, 'sync-delay': { steps: ['new'], day: '2020-01-01' } } },
    });
    await worker.ask('case/tick', { tab: 7, cause: 'sync-delay', step: 'newer', done: true });
    const [alarm] = await fakeBrowser.alarms.getAll();
    await fakeBrowser.alarms.onAlarm.trigger(alarm as never);
    await vi.waitFor(async () => expect((await worker.view()).ticks).toEqual({ 'sync-delay': ['new', 'newer'] }));
  });
});

describe('what a frame is told at its start', () => {
  it('is whether the address the browser names is that of a known portal, and whether dialogs are read', async () => {
    const told = async (url: string) => {
      const { isPortal, readsDialogs } = (await worker.ask('detect/gate', {}, contentSender(7, 0, url))) as Record<string, unknown>;
      return { isPortal, readsDialogs };
    };
    expect(await told('https://fuwu.nhsa.gov.cn/nationalHallSt/')).toEqual({ isPortal: true, readsDialogs: true });
    await worker.ask('dialogs/set', { read: false });
    expect(await told('https://example.com/fuwu.nhsa.gov.cn')).toEqual({ isPortal: false, readsDialogs: false });
  });

  it('is of a portal too where only its path is that of a hall', async () => {
    const hall = 'https://ybj.example.com/hallEnter/#/Index';
    expect(await worker.ask('detect/gate', {}, contentSender(7, 0, hall))).toMatchObject({ isPortal: true });
  });

  it.each([
    ['a known portal', 'https://fuwu.nhsa.gov.cn', true],
    ['another site', 'https://example.com', false],
    ['nobody', 'null', false],
  ])('is for a window without an address, opened by %s, what that is', async (_who, origin, isPortal) => {
    const sender = { ...contentSender(), url: 'about:blank', origin, tab: { id: 7, url: 'about:blank' } };
    expect(await worker.ask('detect/gate', {}, sender)).toMatchObject({ isPortal });
  });
});
