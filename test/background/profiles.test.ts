import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contentSender, freshExtension, type FakeExtension } from '../support/fake-extension.ts';
import { findingOf, startWorker, type Worker } from './worker.ts';

let extension: FakeExtension;
let worker: Worker;
beforeEach(async () => {
  extension = freshExtension();
  worker = await startWorker(extension);
}, 60_000);
afterEach(() => vi.restoreAllMocks());

const choose = (profile: 'self' | 'relative') => worker.ask('profile/choose', { profile });
const answer = (question: string, given: string | null) => worker.ask('case/answer', { tab: 7, question, answer: given });

/** Everything that somebody can leave behind. */
async function leaveTraces(profile: 'self' | 'relative'): Promise<void> {
  await worker.ask('person/set', { profile, region: 'fujian', city: 'fuzhou', insuranceType: 'flexible' });
  await answer('careLocation', 'elsewhere');
  await worker.ask('case/tick', { tab: 7, cause: 'other', step: 'a-step', done: true });
  await worker.ask('case/dismiss', { tab: 7, cause: 'sync-delay', dismissed: true });
  await worker.ask('case/paste', { tab: 7, findings: [findingOf('account-frozen')] });
}

const NOTHING = { answers: {}, ticks: {}, dismissed: [], resolved: false };

it.each([
  ['self', 'relative'],
  ['relative', 'self'],
] as const)('what was said in the profile "%s" is not seen in "%s", and is there again on the way back', async (one, other) => {
  await worker.report(['balance-zero']);
  await worker.ask('profile/second', { on: true });
  await choose(one);
  await leaveTraces(one);
  const before = await worker.view();
  expect(before).toMatchObject({ answers: { insuranceType: 'flexible', careLocation: 'elsewhere' }, dismissed: ['sync-delay'] });

  await choose(other);
  const seen = await worker.view();
  expect(seen).toMatchObject({ ...NOTHING, person: { profile: other, hasSecond: true, region: '', city: '' } });
  expect(seen.findings.map(({ signal }) => signal)).toEqual(['balance-zero']);
  expect(await worker.ask('person/get', {})).toMatchObject({ region: '', city: '', insuranceType: null });

  await worker.restart();
  await choose(one);
  expect(await worker.view()).toEqual(before);
});

it('the number on the icon is that of the profile that is being looked at', async () => {
  await worker.report(['balance-zero']);
  await worker.ask('profile/second', { on: true });
  await worker.ask('case/resolve', { tab: 7, resolved: true });
  expect(extension.badges.get(7)).toBe('');
  await choose('relative');
  expect(extension.badges.get(7)).toBe('1');
  await choose('self');
  expect(extension.badges.get(7)).toBe('');
});

it('another site is another case for both', async () => {
  await worker.report(['balance-zero']);
  await worker.ask('profile/second', { on: true });
  await choose('relative');
  await answer('careLocation', 'elsewhere');
  await worker.report([], { document: 'other', url: 'https://other.example/' });
  await worker.report(['balance-zero'], { document: 'back' });
  expect((await worker.view()).answers).toEqual({});
});

it('a new page of the site keeps the answers and drops what was pasted', async () => {
  await worker.report(['balance-zero']);
  await worker.ask('profile/second', { on: true });
  await choose('relative');
  await leaveTraces('relative');
  await worker.report(['enrolment-suspended'], { document: 'next' });
  const view = await worker.view();
  expect(view.findings.map(({ signal }) => signal)).toEqual(['enrolment-suspended']);
  expect(view.answers).toMatchObject({ careLocation: 'elsewhere' });
});

it('taking the second profile away forgets all of it and nothing of the first', async () => {
  await worker.report(['balance-zero']);
  await leaveTraces('self');
  const first = await worker.view();
  await worker.ask('profile/second', { on: true });
  await choose('relative');
  await leaveTraces('relative');
  await worker.ask('profile/second', { on: false });
  expect(await worker.view()).toEqual(first);
  const kept = { ...(await fakeBrowser.storage.local.get()), ...(await fakeBrowser.storage.session.get()) };
  expect(Object.keys(kept).filter((key) => key.includes('relative'))).toEqual([]);
});

it('what is ticked while the second profile is taken away does not bring it back', async () => {
  await worker.report(['balance-zero']);
  await worker.ask('profile/second', { on: true });
  await choose('relative');
  await Promise.all([
    worker.ask('profile/second', { on: false }),
    worker.ask('case/tick', { tab: 7, cause: 'other', step: 'a-step', done: true }),
  ]);
  expect(Object.keys(await fakeBrowser.storage.local.get()).filter((key) => key.includes('relative'))).toEqual([]);
});

it('a page that still shows a second profile that was taken away writes nothing for it', async () => {
  await worker.ask('person/set', { profile: 'relative', region: 'fujian', city: '', insuranceType: null });
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

it('a second profile is looked at only where there is one', async () => {
  await choose('relative');
  expect((await worker.view()).person).toMatchObject({ profile: 'self', hasSecond: false });
});

it('closing the tab forgets the case of both', async () => {
  await worker.report(['balance-zero']);
  await worker.ask('profile/second', { on: true });
  await choose('relative');
  await answer('careLocation', 'elsewhere');
  await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
  await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get()).toEqual({}));
});

it('the insurance type of the settings is an answer that can be changed and taken back', async () => {
  await worker.report(['enrolment-suspended']);
  await worker.ask('person/set', { profile: 'self', region: '', city: '', insuranceType: 'resident' });
  expect((await worker.view()).answers).toEqual({ insuranceType: 'resident' });
  await answer('insuranceType', 'employee');
  expect((await worker.view()).answers).toEqual({ insuranceType: 'employee' });
  await answer('insuranceType', null);
  expect((await worker.view()).answers).toEqual({ insuranceType: 'unknown' });
});

it('the insurance type that the page says is an answer that can be changed and taken back', async () => {
  const said = { ...findingOf('enrolment-suspended'), insured: 'employee' };
  await worker.ask('findings/report', { document: 'page', serial: 1, findings: [said] }, contentSender(7, 0));
  expect((await worker.view()).answers).toEqual({ insuranceType: 'employee' });
  await answer('insuranceType', 'flexible');
  expect((await worker.view()).answers).toEqual({ insuranceType: 'flexible' });
  await answer('insuranceType', null);
  expect((await worker.view()).answers).toEqual({ insuranceType: 'unknown' });
});

it('a mark that is closed is closed on the whole domain, and shown again from the settings', async () => {
  await worker.report(['balance-zero']);
  expect((await worker.view()).marked).toBe(true);
  await worker.ask('settings/marks', { host: 'other.nhsa.gov.cn', shown: false });
  expect((await worker.view()).marked).toBe(false);
  expect(await worker.report(['balance-zero'])).toEqual([]);
  await worker.ask('settings/marks', { host: 'fuwu.nhsa.gov.cn', shown: true });
  expect(await worker.report(['balance-zero'])).toHaveLength(1);
});

it('a change for which there is no room is told as such, and loses nothing', async () => {
  await worker.ask('person/set', { profile: 'self', region: 'fujian', city: '', insuranceType: null });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError: quota exceeded'));
  vi.spyOn(console, 'error').mockReturnValue();
  const sent = await extension.deliver(
    { name: 'person/set', input: { profile: 'self', region: 'hubei', city: '', insuranceType: null } },
    { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/options.html', origin: 'chrome-extension://test-extension-id' },
  );
  expect(sent).toEqual({ full: true });
  vi.restoreAllMocks();
  expect(await worker.ask('person/get', {})).toMatchObject({ region: 'fujian' });
});
