import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contentSender, freshExtension, type FakeExtension } from '../support/fake-extension.ts';
import { startWorker, type Worker } from './worker.ts';

let extension: FakeExtension;
let worker: Worker;
let unhandled: unknown[];
const note = (reason: unknown) => void unhandled.push(reason);

beforeEach(async () => {
  unhandled = [];
  process.on('unhandledRejection', note);
  extension = freshExtension();
  worker = await startWorker(extension);
  // The first of them loads all of the worker's code.
}, 60_000);
afterEach(async () => {
  await new Promise((done) => setTimeout(done, 0));
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
  vi.restoreAllMocks();
});

const signalsOf = async (tab?: number) => (await worker.view(tab)).findings.map(({ signal }) => signal).sort();
const session = async () => Object.keys(await fakeBrowser.storage.session.get()).sort();

describe('reports', () => {
  it('of two frames at once are both kept', async () => {
    await worker.report([]);
    await Promise.all([
      worker.report(['balance-zero'], { frame: 0 }),
      worker.report(['card-unreadable'], { frame: 1, document: 'inner' }),
      worker.report(['system-down'], { frame: 2, document: 'other' }),
    ]);
    expect(await signalsOf()).toEqual(['balance-zero', 'card-unreadable', 'system-down']);
    expect(extension.badges.get(7)).toBe('3');
  });

  it('of fifty tabs at once stay apart', async () => {
    for (let tab = 0; tab < 50; tab += 1) extension.open.add(100 + tab);
    await Promise.all(
      Array.from({ length: 50 }, (_, tab) => worker.report([tab % 2 ? 'balance-zero' : 'system-down'], { tab: 100 + tab })),
    );
    for (let tab = 0; tab < 50; tab += 1) expect(await signalsOf(100 + tab)).toEqual([tab % 2 ? 'balance-zero' : 'system-down']);
  });

  it('delivered twice count once', async () => {
    const at = { serial: 5, document: 'page' };
    const [first, second] = await Promise.all([worker.report(['balance-zero'], at), worker.report(['balance-zero'], at)]);
    expect(second).toEqual(first);
    expect(await signalsOf()).toEqual(['balance-zero']);
    expect(extension.badges.get(7)).toBe('1');
  });

  it('of a frame that spoke before its page are asked for again', async () => {
    await worker.report(['balance-zero'], { frame: 3, document: 'inner' });
    await worker.report([], { frame: 0, document: 'new page' });
    expect(extension.toTabs).toContainEqual({ tab: 7, message: { name: 'page/again' } });
    extension.toTabs.length = 0;
    await worker.report(['balance-zero'], { frame: 3, document: 'inner' });
    await worker.report(['system-down'], { frame: 0, document: 'new page' });
    expect(extension.toTabs).toEqual([]);
    expect(await signalsOf()).toEqual(['balance-zero', 'system-down']);
  });

  it('of a frame that spoke before its page are asked for though the worker is ended as soon as the page is noted', async () => {
    await worker.report(['balance-zero'], { frame: 3, document: 'inner' });
    vi.spyOn(fakeBrowser.storage.session, 'set').mockReturnValue(new Promise(() => undefined) as never);
    void worker.report([], { frame: 0, document: 'new page' });
    await vi.waitFor(() => expect(fakeBrowser.storage.session.set).toHaveBeenCalled());
    expect(extension.toTabs).toContainEqual({ tab: 7, message: { name: 'page/again' } });
    vi.restoreAllMocks();
  });

  it('of a frame that spoke before the page before it was left are asked for again', async () => {
    await worker.report(['system-down'], { document: 'old page' });
    await worker.report(['balance-zero'], { frame: 3, document: 'inner' });
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, {} as never);
    await vi.waitFor(() => expect(extension.toTabs).toContainEqual({ tab: 7, message: { name: 'page/again' } }));
    await worker.report(['balance-zero'], { frame: 3, document: 'inner' });
    expect(await signalsOf()).toEqual(['balance-zero']);
  });

  it('of a tab that was closed meanwhile leave nothing behind', async () => {
    extension.open.delete(7);
    await worker.report(['balance-zero']);
    expect(await session()).toEqual([]);
  });

  it('of signals that nobody knows change no diagnosis and break nothing', async () => {
    const marks = await worker.report(['constructor', 'no-such-signal']);
    for (const { key } of marks) await worker.ask('hint/card', { key }, contentSender());
    expect((await worker.view()).diagnosis.causes.filter(({ likelihood }) => likelihood === 'stated')).toEqual([]);
  });
});

describe('the badge', () => {
  it('says the number of things said, and nothing at none', async () => {
    await worker.report(['balance-zero', 'system-down']);
    expect(extension.badges.get(7)).toBe('2');
    await worker.report([]);
    expect(extension.badges.get(7)).toBe('');
  });

  it('is gone while the matter is solved', async () => {
    await worker.report(['balance-zero']);
    await worker.ask('case/resolve', { tab: 7, resolved: true });
    expect(extension.badges.get(7)).toBe('');
    await worker.ask('case/resolve', { tab: 7, resolved: false });
    expect(extension.badges.get(7)).toBe('1');
  });
});

describe('the worker ended at any moment', () => {
  const STEPS: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['a report', () => worker.report(['enrolment-suspended'], { serial: 1 })],
    ['a report of a frame', () => worker.report(['card-unreadable'], { frame: 2, document: 'inner', serial: 1 })],
    ['an answer', () => worker.ask('case/answer', { tab: 7, question: 'insuranceType', answer: 'employee' })],
    ['a tick', () => worker.ask('case/tick', { tab: 7, cause: 'employer-arrears', step: 'ask-employer', done: true })],
    ['a verdict', () => worker.ask('case/dismiss', { tab: 7, cause: 'other', dismissed: true })],
    ['a closed mark', () => worker.ask('hint/close', {}, contentSender())],
  ];

  it('gives the same view as one that was never ended', async () => {
    for (const [, step] of STEPS) await step();
    const never = await worker.view();
    extension = freshExtension();
    await fakeBrowser.storage.session.clear();
    await fakeBrowser.storage.local.clear();
    worker = await startWorker(extension);
    for (const [, step] of STEPS) {
      await step();
      await worker.restart();
    }
    expect(await worker.view()).toEqual(never);
    expect(never).toMatchObject({
      answers: { insuranceType: 'employee' },
      ticks: { 'employer-arrears': ['ask-employer'] },
      dismissed: ['other'],
    });
  });

  it.each(STEPS)('and %s asked twice, before and after, is one', async (_what, step) => {
    await step();
    const once = [await worker.view(), await fakeBrowser.storage.local.get()];
    await worker.restart();
    await step();
    expect([await worker.view(), await fakeBrowser.storage.local.get()]).toEqual(once);
  });
});

describe('storage that fails', () => {
  const CALLS: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['a report', () => worker.report(['balance-zero'], { serial: 9 })],
    ['a view', () => worker.view()],
    ['a tick', () => worker.ask('case/tick', { tab: 7, cause: 'other', step: 's', done: true })],
    ['a closed mark', () => worker.ask('hint/close', {}, contentSender())],
    ['a language', () => worker.ask('settings/locale', { locale: 'de' })],
    ['deleting everything', () => worker.ask('settings/erase', {})],
  ];
  const FAILURES = ['QuotaExceededError', 'IO error', 'Corruption: checksum mismatch', 'InvalidStateError', 'AbortError'];

  it.each(CALLS)('%s gets no answer, is asked again, and is then answered', async (_what, call) => {
    vi.spyOn(console, 'error').mockReturnValue();
    for (const area of ['local', 'session'] as const)
      for (const name of ['get', 'set', 'remove', 'clear'] as const)
        for (const failure of FAILURES) {
          const spy = vi.spyOn(fakeBrowser.storage[area], name).mockRejectedValueOnce(new Error(failure));
          await call().catch(() => null);
          spy.mockRestore();
          await expect(call()).resolves.not.toBeUndefined();
        }
  });

  it('at the end of a tab or a page is nobody’s unhandled fault', async () => {
    await worker.report(['balance-zero']);
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('IO error'));
    vi.spyOn(fakeBrowser.storage.session, 'remove').mockRejectedValue(new Error('IO error'));
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, {} as never);
    await new Promise((done) => setTimeout(done, 10));
  });
});

describe('ticks and closed marks at once', () => {
  it('are all kept', async () => {
    const steps = Array.from({ length: 20 }, (_, index) => `step-${index}`);
    await Promise.all(steps.map((step) => worker.ask('case/tick', { tab: 7, cause: 'other', step, done: true })));
    expect((await worker.view()).ticks.other?.toSorted()).toEqual(steps.toSorted());
    const hosts = ['a.example', 'b.example', 'c.example'];
    await Promise.all(hosts.map((host) => worker.ask('hint/close', {}, contentSender(7, 0, `https://${host}/`))));
    expect(await worker.ask('settings/sites', {})).toEqual({ quiet: hosts, granted: [] });
  });
});

describe('a tab', () => {
  it('that is closed takes its case along', async () => {
    await worker.report(['balance-zero']);
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    await vi.waitFor(async () => expect(await session()).toEqual([]));
  });

  it('that was closed while the worker was ended is forgotten with the next one, and what is open stays', async () => {
    extension.open.add(9);
    for (const tab of [7, 8, 9]) await worker.report(['balance-zero'], { tab });
    extension.open.delete(7);
    extension.open.delete(8);
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    await vi.waitFor(async () => expect(await session()).toEqual(['case:9']));
  });

  it('that shows a page we do not read closes the case of the page before', async () => {
    await worker.report(['balance-zero']);
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, {} as never);
    await vi.waitFor(() => expect(extension.badges.get(7)).toBe(''));
    expect(await signalsOf()).toEqual([]);
  });
});
