import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HintCard } from '../../src/messaging/replies.ts';
import { contentSender, freshExtension, OWN_PAGE, type FakeExtension } from '../support/fake-extension.ts';
import { loadEnglish } from '../support/texts.ts';
import { startWorker, type Worker } from './worker.ts';

let extension: FakeExtension;
let worker: Worker;
beforeEach(async () => {
  extension = freshExtension();
  worker = await startWorker(extension);
}, 60_000);

const cardOf = async (signal: string): Promise<HintCard | null> =>
  (await worker.ask('hint/card', { key: `key:${signal}` }, contentSender())) as HintCard | null;

describe.each([
  ['balance-zero', 'calm'],
  ['enrolment-suspended', 'act'],
  ['out-of-area-unregistered', 'act'],
  ['card-unreadable', 'act'],
  ['system-down', 'act'],
  ['settlement-failed', 'act'],
  ['scam-link', 'scam'],
] as const)('%s', (signal, tone) => {
  it(`has a mark that is ${tone} and a card that says what to do`, async () => {
    const [mark] = await worker.report([signal]);
    expect(mark).toMatchObject({ key: `key:${signal}`, tone });
    const card = await cardOf(signal);
    for (const said of [
      mark?.label,
      mark?.closeLabel,
      mark?.reloadLabel,
      card?.title,
      card?.answer,
      card?.actor,
      card?.checklistLabel,
      card?.closeLabel,
    ])
      expect(said).toMatch(/\p{L}{3}/u);
    expect(JSON.stringify(card)).not.toMatch(/undefined|\{\w+\}/);
  });

  it.each(['zh-Hans', 'zh-Hant', 'de'] as const)('speaks %s when that was chosen', async (locale) => {
    await worker.report([signal]);
    const english = await cardOf(signal);
    await fakeBrowser.storage.local.set({ locale });
    const card = await cardOf(signal);
    expect(card?.lang).toBe(locale);
    expect(card?.answer).not.toBe(english?.answer);
  });
});

it('an empty account beside a suspended insurance is not called harmless, and by itself it is', async () => {
  const { ui } = await loadEnglish();
  const [alone] = await worker.report(['balance-insufficient']);
  expect(alone).toMatchObject({ tone: 'calm' });
  expect((await cardOf('balance-insufficient'))?.likelihood).toBe(ui['normal.stated']);
  const marks = await worker.report(['balance-insufficient', 'enrolment-suspended']);
  expect(marks.map(({ tone }) => tone)).toEqual(['act', 'act']);
  expect((await cardOf('balance-insufficient'))?.likelihood).toBe(ui['likelihood.stated']);
});

it('a card names the sources of its answer and of its first step, each with its date, and a warning of fraud does too', async () => {
  const { causes, sources, tips } = await loadEnglish();
  const { answer, steps } = causes['card-unreadable']!;
  await worker.report(['card-unreadable', 'scam-link']);
  const card = await cardOf('card-unreadable');
  const step = steps.find(({ text }) => text === card?.firstStep);
  const lines = card?.source.replace('Sources: ', '').split('\n') ?? [];
  expect(lines.map((line) => line.replace(/ \(checked .+ 2026\)$/, ''))).toEqual(
    [...new Set([...answer.source, ...(step?.source ?? [])])].map((id) => sources[id]?.title),
  );
  const warning = await cardOf('scam-link');
  expect(warning?.answer).toBe(tips['fraud-links']?.text.text);
  expect(warning?.source).toMatch(/^Source: .+ \(checked .+ 2026\)$/);
});

it('there is no card for what nobody reported', async () => {
  expect(await cardOf('balance-zero')).toBeNull();
});

it('what has vanished has no mark, but stays in the case', async () => {
  await worker.ask('findings/report', { document: 'page', serial: 1, findings: [] }, contentSender());
  const finding = { key: 'k', signal: 'settlement-failed', quote: '支付失败', role: 'toast', vanished: true };
  expect(await worker.ask('findings/report', { document: 'page', serial: 2, findings: [finding] }, contentSender())).toEqual([]);
  expect((await worker.view()).findings).toHaveLength(1);
});

it('a frame gets marks for its own findings only', async () => {
  await worker.report(['balance-zero']);
  const marks = await worker.report(['card-unreadable'], { frame: 2, document: 'inner' });
  expect(marks.map(({ key }) => key)).toEqual(['key:card-unreadable']);
});

it('a closed mark stays away on its whole site until it is wanted again', async () => {
  await worker.report(['balance-zero']);
  await worker.ask('hint/close', {}, contentSender());
  expect(await worker.report(['balance-zero'])).toEqual([]);
  expect(await worker.report(['balance-zero'], { tab: 8, url: 'https://other.example/' })).toHaveLength(1);
  expect(await worker.ask('settings/sites', {})).toEqual({ quiet: ['nhsa.gov.cn'], granted: [] });
  await worker.ask('settings/marks', { host: 'nhsa.gov.cn', shown: true });
  expect(await worker.report(['balance-zero'])).toHaveLength(1);
});

it('the checklist is our own page for the tab that asked, whatever the page is called', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await worker.ask('hint/checklist', {}, contentSender(8, 3, 'https://evil.example/?tab=9'));
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: `${OWN_PAGE}/popup.html?tab=8`, openerTabId: 8 });
});
