// @vitest-environment happy-dom
import gateData from 'virtual:gate';
import lexiconData from 'virtual:lexicon';
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: unknown, respond: (response: unknown) => void) => void;
type Sent = { readonly name: string; readonly input: unknown };

const extension = vi.hoisted(() => ({
  id: undefined as string | undefined,
  sent: [] as Sent[],
  listeners: [] as Listener[],
  answer: (_name: string): Promise<unknown> => Promise.resolve(null),
}));
vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    runtime: {
      get id() {
        return extension.id;
      },
      sendMessage: (message: Sent) => {
        extension.sent.push(message);
        return extension.answer(message.name);
      },
      onMessage: { addListener: (listener: Listener) => void extension.listeners.push(listener) },
    },
  },
}));

const { NAME_TOLD } = await import('../../src/content/dialog-event.ts');
const { startReading } = await import('../../src/content/start.ts');

const gateReply = { data: gateData, isPortal: false, readsDialogs: false };
const REPLIES: Readonly<Record<string, unknown>> = {
  'detect/gate': gateReply,
  'detect/lexicon': lexiconData,
  'dialogs/wanted': false,
  'findings/report': [],
};
const answered = (name: string) => Promise.resolve({ reply: REPLIES[name] });
const timesSent = (wanted: string) => extension.sent.filter(({ name }) => name === wanted).length;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** What all readers of this frame say to a question of the worker. */
function askReaders(name: string): unknown[] {
  const replies: unknown[] = [];
  for (const listener of extension.listeners) listener({ name }, {}, (reply) => replies.push(reply));
  return replies;
}

function lastReport(): readonly string[] {
  const report = extension.sent.findLast(({ name }) => name === 'findings/report')?.input as { findings: { signal: string }[] } | undefined;
  return report?.findings.map(({ signal }) => signal) ?? [];
}

beforeEach(() => {
  extension.id = 'test-extension-id';
  extension.sent.length = 0;
  extension.listeners.length = 0;
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for('yibao-helper')];
  document.body.innerHTML = '<p>欢迎</p>';
});

describe('the script put into a page twice', () => {
  it('while the first still waits for what to look for is one reader', async () => {
    const waiting: (() => void)[] = [];
    extension.answer = (name) =>
      name === 'detect/gate' ? new Promise((done) => waiting.push(() => done({ reply: gateReply }))) : answered(name);
    startReading(document);
    startReading(document);
    expect(timesSent('detect/gate')).toBe(1);
    expect(askReaders('page/document')).toHaveLength(1);
    // Nothing was read yet, so nothing is said.
    await pause(100);
    expect(timesSent('findings/report')).toBe(0);
    waiting.forEach((end) => end());
    await pause(100);
    expect(timesSent('findings/report')).toBe(1);
  });

  it('reads the page again once it is being read', async () => {
    extension.answer = answered;
    startReading(document);
    await pause(100);
    startReading(document);
    await pause(150);
    expect(timesSent('detect/gate')).toBe(1);
    expect(timesSent('findings/report')).toBe(2);
  });
});

describe('a reader whose worker does not answer', () => {
  it('asks again for what to look for, and reads the page once it has it', { timeout: 10_000 }, async () => {
    extension.answer = (name) => (name === 'detect/gate' ? Promise.reject(new Error('no answer')) : answered(name));
    startReading(document);
    await pause(2_000);
    expect(askReaders('page/document')).toHaveLength(1);
    extension.answer = answered;
    startReading(document);
    await pause(2_000);
    expect(askReaders('page/document')).toHaveLength(1);
    expect(timesSent('findings/report')).toBe(1);
  });

  it('gives up when the extension is gone, and answers for no page any more', async () => {
    extension.id = undefined;
    startReading(document);
    await pause(100);
    expect(askReaders('page/document')).toEqual([]);
    expect(extension.sent).toEqual([]);
  });

  it('keeps what a dialog said until it can be read', { timeout: 10_000 }, async () => {
    extension.answer = (name) => (name === 'dialogs/wanted' ? Promise.resolve({ reply: true }) : answered(name));
    Object.defineProperty(document, 'readyState', { value: 'complete', configurable: true });
    startReading(document);
    document.dispatchEvent(new CustomEvent(NAME_TOLD, { detail: 'told', cancelable: true }));
    await pause(100);
    extension.answer = (name) => (name === 'dialogs/wanted' ? Promise.reject(new Error('no answer')) : answered(name));
    document.dispatchEvent(new CustomEvent('told', { detail: '您的医保已暂停参保' }));
    await pause(1_500);
    expect(lastReport()).toEqual([]);
    extension.answer = (name) => (name === 'dialogs/wanted' ? Promise.resolve({ reply: true }) : answered(name));
    await pause(2_500);
    expect(lastReport()).toEqual(['enrolment-suspended']);
  });
});
