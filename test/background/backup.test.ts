import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackupReply, HistoryView } from '../../src/messaging/replies.ts';
import { contentSender, freshExtension, type FakeExtension } from '../support/fake-extension.ts';
import { findingOf, startWorker, type Worker } from './worker.ts';

let extension: FakeExtension;
let worker: Worker;
beforeEach(async () => {
  extension = freshExtension();
  worker = await startWorker(extension);
}, 60_000);
afterEach(() => vi.restoreAllMocks());

const save = async () => (await worker.ask('backup/save', {})) as string;
const take = async (text: string) => (await worker.ask('backup/take', { text })) as BackupReply;
const history = async () => (await worker.ask('history/get', {})) as HistoryView;
const local = () => fakeBrowser.storage.local.get();

/** Leaves something at every key that is kept for good, for both profiles. */
async function fill(): Promise<void> {
  await worker.ask('settings/locale', { locale: 'de' });
  await worker.ask('hint/close', {}, contentSender(8, 0, 'https://other.example/'));
  await worker.ask('dialogs/set', { read: false });
  await worker.ask('profile/second', { on: true });
  for (const profile of ['relative', 'self'] as const) {
    await worker.ask('profile/choose', { profile });
    await worker.ask('history/switch', { profile, on: true });
    await worker.ask('person/set', {
      profile,
      region: 'fujian',
      city: 'fuzhou',
      insuranceType: profile === 'self' ? 'employee' : 'retiree',
    });
    await worker.ask('case/tick', { tab: 7, cause: 'other', step: `step-of-${profile}`, done: true });
    await worker.ask('reminders/set', { profile, reminder: { kind: 'payment-day', day: profile === 'self' ? 3 : 20 } });
    await worker.report([profile === 'self' ? 'balance-zero' : 'card-expired'], { document: profile });
  }
}

it('saved, deleted and brought back, everything is the same, also the alarm', async () => {
  await fill();
  const before = await local();
  const alarm = await fakeBrowser.alarms.get('reminders');
  const text = await save();
  await worker.ask('settings/erase', {});
  expect(await local()).toEqual({});
  expect(await take(text)).toMatchObject({ kind: 'brings' });
  expect(await local()).toEqual({ textSize: 'normal', ...before });
  expect((await fakeBrowser.alarms.get('reminders'))?.scheduledTime).toBe(alarm?.scheduledTime);
});

it('looking at a file changes nothing', async () => {
  await fill();
  const text = await save();
  await worker.ask('settings/erase', {});
  expect(await worker.ask('backup/preview', { text })).toMatchObject({ kind: 'brings', summary: { people: [{ ticks: 1 }, { ticks: 1 }] } });
  expect(await local()).toEqual({});
});

it('a file that is refused changes nothing', async () => {
  await fill();
  const before = await local();
  expect(await take((await save()).slice(0, -100))).toEqual({ kind: 'refused', why: 'damaged' });
  expect(await local()).toEqual(before);
});

it('a file for which there is no room changes nothing, and that is told', async () => {
  await fill();
  const text = await save();
  await worker.ask('settings/erase', {});
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('Resource::kQuotaBytes quota exceeded'));
  await expect(take(text)).rejects.toThrow('no room for backup/take');
  expect(await local()).toEqual({});
});

it('the history is off until it is switched on, and each profile has its own', async () => {
  await worker.report(['system-down'], { document: 'before' });
  expect(await history()).toEqual({ profile: 'self', on: false, days: [] });
  await fill();
  expect((await history()).days.flatMap(({ entries }) => entries.map(({ signal }) => signal))).toEqual(['balance-zero']);
  await worker.ask('profile/choose', { profile: 'relative' });
  expect((await history()).days.flatMap(({ entries }) => entries.map(({ signal }) => signal))).toEqual(['card-expired']);
  await worker.ask('history/delete', { profile: 'relative', day: null });
  expect((await history()).days).toEqual([]);
  await worker.ask('profile/choose', { profile: 'self' });
  expect((await history()).days).toHaveLength(1);
});

it('a page that still shows the history of the other profile changes that one', async () => {
  await fill();
  await worker.ask('profile/choose', { profile: 'relative' });
  await worker.ask('history/delete', { profile: 'self', day: null });
  await worker.ask('history/switch', { profile: 'self', on: false });
  expect(await history()).toMatchObject({ profile: 'relative', on: true, days: [{}] });
  await worker.ask('profile/choose', { profile: 'self' });
  expect(await history()).toEqual({ profile: 'self', on: false, days: [] });
});

it('what is done while a file is taken is not lost to it', async () => {
  await fill();
  const text = await save();
  await worker.ask('settings/erase', {});
  const ticked = Array.from({ length: 10 }, (_, step) =>
    worker.ask('case/tick', { tab: 7, cause: 'sync-delay', step: `meanwhile-${step}`, done: true }),
  );
  await Promise.all([take(text), ...ticked]);
  expect((await worker.view()).ticks['sync-delay']).toHaveLength(10);
});

it('what is seen in a private window leaves no history', async () => {
  await worker.ask('history/switch', { profile: 'self', on: true });
  const { tab, ...sender } = contentSender();
  const said = { document: 'page', serial: 1, findings: [findingOf('balance-zero')] };
  await worker.ask('findings/report', said, { ...sender, tab: { ...tab, incognito: true } });
  expect((await history()).days).toEqual([]);
  expect((await worker.view()).findings).toHaveLength(1);
});

it('a history that cannot be written leaves no message without its mark', async () => {
  await worker.ask('history/switch', { profile: 'self', on: true });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota exceeded'));
  expect(await worker.report(['balance-zero'])).toHaveLength(1);
});

it('one damaged key costs that key alone', async () => {
  await fill();
  const all = await local();
  for (const key of Object.keys(all)) {
    await fakeBrowser.storage.local.set({ ...all, [key]: { version: 99, damaged: true } });
    const text = await save();
    for (const other of ['step-of-self', 'fujian', 'balance-zero', '"day": 3'])
      if (!['ticks', 'person', 'history', 'reminders'].includes(key)) expect(text, key).toContain(other);
    expect((await worker.view()).findings, key).toHaveLength(1);
  }
});
