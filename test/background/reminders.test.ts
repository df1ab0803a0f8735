import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RemindersView } from '../../src/messaging/replies.ts';
import { freshExtension, OWN_PAGE, type FakeExtension } from '../support/fake-extension.ts';
import { startWorker, type Worker } from './worker.ts';

const PAYMENT = { kind: 'payment-day', day: 15 };

let extension: FakeExtension;
let worker: Worker;
beforeEach(async () => {
  extension = freshExtension();
  worker = await startWorker(extension);
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 10, 12, 10));
}, 60_000);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const alarm = () => fakeBrowser.alarms.get('reminders');
const set = async (reminder: object, profile = 'self') => (await worker.ask('reminders/set', { profile, reminder })) as RemindersView;
const get = async () => (await worker.ask('reminders/get', {})) as RemindersView;
const at = (...parts: [number, number, number, number]) => vi.setSystemTime(new Date(...parts));

/** The browser's clock reaches the alarm. */
async function alarmGoesOff(): Promise<void> {
  const set_ = await alarm();
  await fakeBrowser.alarms.clear('reminders');
  await fakeBrowser.alarms.onAlarm.trigger((set_ ?? { name: 'reminders', scheduledTime: 0 }) as never);
}
const settled = () => vi.waitFor(async () => expect(await alarm()).toBeDefined());

describe('a reminder', () => {
  it('that is switched on has an alarm at nine on its day', async () => {
    const view = await set(PAYMENT);
    expect(view).toEqual({
      profile: 'self',
      allowed: false,
      list: [{ reminder: PAYMENT, next: { remindOn: '2026-11-15', day: '2026-11-15' }, waiting: null }],
    });
    expect((await alarm())?.scheduledTime).toBe(new Date(2026, 10, 15, 9).getTime());
  });

  it('that is switched off has none', async () => {
    await set(PAYMENT);
    expect(await worker.ask('reminders/remove', { profile: 'self', kind: 'payment-day' })).toEqual({
      profile: 'self',
      allowed: false,
      list: [],
    });
    expect(await alarm()).toBeUndefined();
  });

  it('that is changed has its alarm on the new day', async () => {
    await set(PAYMENT);
    await set({ ...PAYMENT, day: 20 });
    expect((await alarm())?.scheduledTime).toBe(new Date(2026, 10, 20, 9).getTime());
  });

  it('is shown when it is due, once, and the alarm is set for the next', async () => {
    extension.allowNotifications(true);
    await set(PAYMENT);
    at(2026, 10, 15, 9);
    await alarmGoesOff();
    await settled();
    expect([...extension.notified]).toEqual([
      ['self:payment-day:2026-11-15', { title: 'Contribution day', message: expect.stringContaining('November 15, 2026') }],
    ]);
    expect((await alarm())?.scheduledTime).toBe(new Date(2026, 11, 15, 9).getTime());
    extension.notified.clear();
    await alarmGoesOff();
    await settled();
    expect(extension.told).toHaveLength(1);
  });

  it('set on its own day after nine is for the next month', async () => {
    extension.allowNotifications(true);
    at(2026, 10, 15, 10);
    const { list } = await set(PAYMENT);
    expect(list[0]?.next?.remindOn).toBe('2026-12-15');
    expect(extension.told).toEqual([]);
  });

  it('set on its own day before nine comes the same day', async () => {
    at(2026, 10, 15, 7);
    const { list } = await set(PAYMENT);
    expect(list[0]?.next?.remindOn).toBe('2026-11-15');
  });
});

describe('a browser that was closed', () => {
  it('has its alarm again after the start', async () => {
    await set(PAYMENT);
    await fakeBrowser.alarms.clearAll();
    await worker.restart();
    await settled();
    expect((await alarm())?.scheduledTime).toBe(new Date(2026, 10, 15, 9).getTime());
  });

  it('tells what was missed once, though months went by', async () => {
    extension.allowNotifications(true);
    await set(PAYMENT);
    await fakeBrowser.alarms.clearAll();
    at(2027, 1, 20, 12);
    await worker.restart();
    await fakeBrowser.runtime.onStartup.trigger();
    await settled();
    expect(extension.told).toEqual(['self:payment-day:2027-02-15']);
  });
});

describe('a worker that is ended at a reminder', () => {
  beforeEach(async () => {
    extension.allowNotifications(true);
    await set(PAYMENT);
    at(2026, 10, 15, 9);
  });

  it('before it was shown: it is shown by the next', async () => {
    await fakeBrowser.alarms.clearAll();
    await worker.restart();
    await settled();
    expect(extension.told).toEqual(['self:payment-day:2026-11-15']);
  });

  it('after it was shown and before that was noted: it is not shown twice', async () => {
    const write = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('the worker was ended'));
    await alarmGoesOff();
    await vi.waitFor(() => expect(extension.told).toHaveLength(1));
    await settled();
    write.mockRestore();
    await fakeBrowser.alarms.clearAll();
    await worker.restart();
    await settled();
    expect(extension.told).toHaveLength(1);
    expect((await get()).list[0]?.waiting).toBeNull();
  });

  it('and a system that shows nothing: it is tried again within the hour', async () => {
    const api = (fakeBrowser as unknown as { notifications: { create: unknown } }).notifications;
    const { create } = api;
    api.create = () => Promise.reject(new Error('no service'));
    await alarmGoesOff();
    await settled();
    const late = (await alarm())!.scheduledTime - new Date(2026, 10, 15, 10).getTime();
    expect(Math.abs(late)).toBeLessThan(60_000);
    api.create = create;
    at(2026, 10, 15, 10);
    await alarmGoesOff();
    await settled();
    expect(extension.told).toEqual(['self:payment-day:2026-11-15']);
  });
});

describe('without the permission', () => {
  beforeEach(async () => {
    await set(PAYMENT);
    at(2026, 10, 16, 12);
    await alarmGoesOff();
    await settled();
  });

  it('what is due waits to be read, and is then over', async () => {
    expect((await get()).list[0]?.waiting?.remindOn).toBe('2026-11-15');
    await worker.ask('reminders/seen', { profile: 'self', kind: 'payment-day' });
    expect((await get()).list[0]?.waiting).toBeNull();
  });

  it('what is due is shown as soon as it is given', async () => {
    extension.allowNotifications(true);
    await vi.waitFor(() => expect(extension.told).toEqual(['self:payment-day:2026-11-15']));
  });
});

it('a clock that was ahead does not silence a reminder', async () => {
  extension.allowNotifications(true);
  at(2030, 0, 1, 12);
  await set(PAYMENT);
  at(2026, 10, 14, 12);
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(async () => expect((await alarm())?.scheduledTime).toBe(new Date(2026, 10, 15, 9).getTime()));
  at(2026, 10, 15, 9);
  await alarmGoesOff();
  await settled();
  expect(extension.told).toEqual(['self:payment-day:2026-11-15']);
});

it('a click opens our own page and takes the notification away', async () => {
  extension.allowNotifications(true);
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await set(PAYMENT);
  at(2026, 10, 15, 9);
  await alarmGoesOff();
  await settled();
  extension.clickNotification('self:payment-day:2026-11-15');
  await vi.waitFor(() => expect(create).toHaveBeenCalledExactlyOnceWith({ url: `${OWN_PAGE}/options.html#ahead` }));
  expect(extension.notified.size).toBe(0);
});

it('reminders of both profiles are told, whichever is looked at, and each says whose it is', async () => {
  extension.allowNotifications(true);
  await worker.ask('profile/second', { on: true });
  await set({ ...PAYMENT, day: 20 });
  await worker.ask('profile/choose', { profile: 'relative' });
  expect((await get()).list).toEqual([]);
  await set(PAYMENT, 'relative');
  await worker.ask('profile/choose', { profile: 'self' });
  expect((await get()).list.map(({ reminder }) => reminder)).toEqual([{ ...PAYMENT, day: 20 }]);
  at(2026, 10, 15, 9);
  await alarmGoesOff();
  await settled();
  expect(extension.notified.get('relative:payment-day:2026-11-15')?.title).toBe('Contribution day, for your relative');
});

it('a page that still shows the other profile changes the reminders of that one', async () => {
  await worker.ask('profile/second', { on: true });
  await worker.ask('profile/choose', { profile: 'relative' });
  const shown = await get();
  await worker.ask('profile/choose', { profile: 'self' });
  await set(PAYMENT, shown.profile);
  expect(await get()).toMatchObject({ profile: 'self', list: [] });
  expect(await set({ ...PAYMENT, day: 20 }, shown.profile)).toMatchObject({ profile: 'relative', list: [{ reminder: { day: 20 } }] });
  await worker.ask('reminders/remove', { profile: 'self', kind: 'payment-day' });
  await worker.ask('profile/choose', { profile: 'relative' });
  expect((await get()).list).toHaveLength(1);
});

it('a page that still shows a second profile that was taken away changes nothing, and is shown the one there is', async () => {
  await set({ ...PAYMENT, day: 20 });
  expect(await set(PAYMENT, 'relative')).toMatchObject({ profile: 'self', list: [{ reminder: { day: 20 } }] });
  expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual(['reminders']);
});

it('deleting everything leaves no alarm, no notification and no permission', async () => {
  extension.allowNotifications(true);
  await set(PAYMENT);
  at(2026, 10, 15, 9);
  await alarmGoesOff();
  await settled();
  await worker.ask('settings/erase', {});
  expect(await alarm()).toBeUndefined();
  expect(extension.notified.size).toBe(0);
  expect((await get()).allowed).toBe(false);
});

it('taking the second profile away takes its notifications off the screen, and no others', async () => {
  extension.allowNotifications(true);
  await worker.ask('profile/second', { on: true });
  await set(PAYMENT);
  await set(PAYMENT, 'relative');
  at(2026, 10, 15, 9);
  await alarmGoesOff();
  await vi.waitFor(() => expect(extension.notified.size).toBe(2));
  await worker.ask('profile/second', { on: false });
  expect([...extension.notified.keys()]).toEqual(['self:payment-day:2026-11-15']);
});
