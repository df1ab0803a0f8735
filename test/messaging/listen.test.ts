import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listen, type Handlers } from '../../src/messaging/listen.ts';
import { MESSAGES, type MessageName } from '../../src/messaging/table.ts';
import {
  contentSender,
  freshExtension,
  OWN_ID,
  OWN_PAGE,
  PAGE_SENDER,
  type FakeExtension,
  type Sender,
} from '../support/fake-extension.ts';

const NAMES = Object.keys(MESSAGES) as MessageName[];
const FROM = (from: 'content' | 'page') => NAMES.filter((name) => MESSAGES[name].from === from);

const FINDING = { key: 'k', signal: 'balance-zero', quote: '余额 0.00', role: 'prose', vanished: false };
/** One well-formed input of each message that has one. */
const WITH_INPUT: Partial<Record<MessageName, unknown>> = {
  'findings/report': { document: 'd', serial: 1, findings: [FINDING] },
  'hint/card': { key: 'k' },
  'case/get': { tab: 7 },
  'case/check': { tab: 7 },
  'case/answer': { tab: 7, question: 'insuranceType', answer: 'employee' },
  'case/tick': { tab: 7, cause: 'other', step: 's', done: true },
  'case/dismiss': { tab: 7, cause: 'other', dismissed: true },
  'case/resolve': { tab: 7, resolved: true },
  'case/workplace': { tab: 7, tool: 'settlement', typed: { total: '412.50' } },
  'text/read': { text: '余额不足' },
  'case/paste': { tab: 7, findings: [FINDING] },
  'settings/marks': { host: 'a.example', shown: true },
  'settings/withdraw': { site: 'a.example' },
  'dialogs/set': { read: false },
  'settings/locale': { locale: 'de' },
  'person/set': { profile: 'self', region: 'fujian', city: '', insuranceType: null },
  'profile/choose': { profile: 'relative' },
  'profile/second': { on: true },
  'reminders/set': { profile: 'self', reminder: { kind: 'debit-balance', day: 15, before: 3 } },
  'reminders/remove': { profile: 'self', kind: 'payment-day' },
  'reminders/seen': { profile: 'relative', kind: 'payment-day' },
  'history/switch': { profile: 'self', on: true },
  'history/delete': { profile: 'self', day: '2026-11-20' },
  'backup/preview': { text: '{}' },
  'backup/take': { text: '{}' },
};

const INPUTS = Object.fromEntries(NAMES.map((name) => [name, WITH_INPUT[name] ?? {}])) as Record<MessageName, unknown>;

let extension: FakeExtension;
let handled: { readonly name: string; readonly input: unknown }[];

beforeEach(() => {
  extension = freshExtension();
  handled = [];
  const handler = (name: string) => async (input: unknown) => {
    handled.push({ name, input });
    return `reply to ${name}`;
  };
  listen(Object.fromEntries(NAMES.map((name) => [name, handler(name)])) as unknown as Handlers);
});
afterEach(() => vi.restoreAllMocks());

describe('who may ask', () => {
  it.each(NAMES)('%s is answered for its own sender', async (name) => {
    const sender = MESSAGES[name].from === 'page' ? PAGE_SENDER : contentSender();
    expect(await extension.deliver({ name, input: INPUTS[name] }, sender)).toEqual({ reply: `reply to ${name}` });
  });

  const STRANGERS: readonly (readonly [string, Sender])[] = [
    ['a page', contentSender()],
    ['a frame of a page', contentSender(7, 3)],
    ['a sandboxed frame', { ...contentSender(7, 2), url: 'about:srcdoc', origin: 'null' }],
    ['a frame without an address', { id: OWN_ID, frameId: 1, origin: 'null', tab: { id: 7 } }],
    ['our own page in a sandbox', { ...PAGE_SENDER, origin: 'null', tab: { id: 7 } }],
    ['our own address under another origin', { ...PAGE_SENDER, origin: 'https://evil.example' }],
    ['a page whose address begins like ours', contentSender(7, 0, `https://${OWN_ID}.example/popup.html`)],
    ['another extension', { ...PAGE_SENDER, id: 'another-extension' }],
    ['another extension with its own address', { id: 'another-extension', url: 'chrome-extension://another-extension/popup.html' }],
    ['nobody', {}],
  ];

  it.each(STRANGERS)('%s gets no answer to what our own pages may ask', async (_who, sender) => {
    for (const name of FROM('page')) expect(await extension.deliver({ name, input: INPUTS[name] }, sender), name).toBeUndefined();
    expect(handled).toEqual([]);
  });

  it.each([
    ['our own page', PAGE_SENDER],
    ['our own page in a tab', { ...PAGE_SENDER, tab: { id: 7, url: `${OWN_PAGE}/popup.html` } }],
    ['another extension in a tab', { ...contentSender(), id: 'another-extension' }],
  ])('%s gets no answer to what pages report', async (_who, sender) => {
    for (const name of FROM('content')) expect(await extension.deliver({ name, input: INPUTS[name] }, sender), name).toBeUndefined();
    expect(handled).toEqual([]);
  });
});

/** JSON as an attacker writes it: deep, huge, and with names that reach prototypes. */
const json: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(1_000_000), '\u0000', '\ud800', 1e308, -0) },
  {
    weight: 2,
    arbitrary: fc
      .jsonValue({ maxDepth: 1 })
      .map((value) => JSON.parse(`{"__proto__":${JSON.stringify(value)},"constructor":{"prototype":{"polluted":1}}}`) as unknown),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 200 }).map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown) },
);

/** A well-formed input with one thing wrong. */
const bent = fc.constantFrom(...NAMES).chain((name) => {
  const input = INPUTS[name] as Record<string, unknown>;
  const keys = [...Object.keys(input), 'extra', '__proto__'];
  return fc.tuple(fc.constantFrom(...keys), json).map(([key, value]) => {
    const entries = Object.entries({ ...input }).filter(([known]) => known !== key);
    return { name, input: Object.fromEntries([...entries, [key, value]]) };
  });
});

const message = fc.oneof(
  json,
  bent,
  fc.record({ name: fc.oneof(fc.constantFrom(...NAMES, '__proto__', 'constructor', 'toString', 'hasOwnProperty'), json), input: json }),
);

describe('whatever arrives', () => {
  it('5,000 messages: nothing is thrown, and a handler sees only what fits its table', async () => {
    const before = Object.keys(Object.prototype).length;
    await fc.assert(
      fc.asyncProperty(message, fc.constantFrom(PAGE_SENDER, contentSender(), {}), async (sent, sender) => {
        handled = [];
        const answer = await extension.deliver(sent, sender);
        expect(handled).toHaveLength(answer === undefined ? 0 : 1);
        for (const { name, input } of handled) {
          const known = MESSAGES[name as MessageName];
          expect(known.input.safeParse(input).success).toBe(true);
          expect(Object.getPrototypeOf(input)).toBe(Object.prototype);
          expect(Object.hasOwn(input as object, '__proto__')).toBe(false);
        }
      }),
      { numRuns: 5_000 },
    );
    expect(Object.keys(Object.prototype)).toHaveLength(before);
    expect('polluted' in {}).toBe(false);
  }, 120_000);

  it.each([
    ['refuses', () => Promise.reject(new Error('storage'))],
    [
      'throws',
      () => {
        throw new Error('at once');
      },
    ],
  ])('a handler that %s gives no answer, so that it is asked again, and is logged', async (_how, fails) => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    fakeBrowser.runtime.onMessage.removeAllListeners();
    listen({ 'case/get': fails } as unknown as Handlers);
    expect(await extension.deliver({ name: 'case/get', input: { tab: 7 } }, PAGE_SENDER)).toBeUndefined();
    expect(logged).toHaveBeenCalledOnce();
  });
});
