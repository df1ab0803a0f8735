import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PastedText } from '../../src/detect/read-pasted.ts';
import { LONGEST_TEXT } from '../../src/domain/pasted.ts';
import { contentSender, freshExtension, type FakeExtension } from '../support/fake-extension.ts';
import { startWorker, type Worker } from './worker.ts';

// The words are made ready when the first text comes, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let extension: FakeExtension;
let worker: Worker;
beforeEach(async () => {
  extension = freshExtension();
  worker = await startWorker(extension);
}, 60_000);
afterEach(() => vi.restoreAllMocks());

const read = async (text: string) => (await worker.ask('text/read', { text })) as PastedText;

it('a pasted message is read by the worker, and nothing of it is stored', async () => {
  const { findings } = await read('您的医保个人账户余额不足，身份证号 420106196903141234');
  expect(findings.map(({ signal }) => signal)).toContain('balance-insufficient');
  // What identifies a person is cut out before the text comes back as a quotation.
  expect(JSON.stringify(findings)).not.toContain('420106196903141234');
  expect(JSON.stringify([await fakeBrowser.storage.local.get(), await fakeBrowser.storage.session.get()])).not.toContain('余额不足');
});

it('a pasted bill is read into its lines, in fen', async () => {
  const { sheet } = await read('医疗费总额\t412.50\n统筹基金支付\t0.00\n现金支付\t52.50');
  expect(sheet).toMatchObject({ total: 41_250, fund: 0, cash: 5_250 });
});

it("a text in the person's own words is answered too", async () => {
  const { findings } = await read('上个月换了工作，新单位还没给我交医保');
  expect(findings.length).toBeGreaterThan(0);
});

it('a text that is longer than any message gets no answer, and neither does a page that asks', async () => {
  await expect(worker.ask('text/read', { text: 'x'.repeat(LONGEST_TEXT + 1) })).rejects.toThrow('no answer');
  await expect(worker.ask('text/read', { text: '余额不足' }, contentSender())).rejects.toThrow('no answer');
});
