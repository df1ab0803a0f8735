import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Disconnected, send } from '../../src/messaging/send.ts';

/** The worker's answers, one after the other, the last for ever; an error is one that never arrived. */
function answers(...given: unknown[]) {
  let asked = 0;
  const answer = () => {
    const next = given[Math.min(asked, given.length - 1)];
    asked += 1;
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  };
  return vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answer as never);
}

beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Disconnected, send } from '../../src/messaging/send.ts';

type Answer = unknown;
const answers = (...given: (Answer | Error)[]) => {
  let asked = 0;
  const spy = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => {
    const next = given[Math.min(asked, given.length - 1)];
    asked += 1;
    if (next instanceof Error) throw next;
    return next;
  });
  return spy;
};

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: 'test-extension-id' });
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function ending<T>(work: Promise<T>): Promise<T | Error> {
  const settled = work.catch((error: unknown) => error as Error);
  await vi.runAllTimersAsync();
  return settled;
}

describe('a message', () => {
  it('that the ended worker lost is sent again', async () => {
    const asked = answers(new Error('Receiving end does not exist'), undefined, new Error('message channel closed'), { reply: null });
    expect(await ending(send('hint/close', {}))).toBeNull();
    expect(asked).toHaveBeenCalledTimes(4);
  });

  it('that is never answered ends after six tries, with the reason', async () => {
    const asked = answers(new Error('quota exceeded'));
    expect(await ending(send('hint/close', {}))).toMatchObject({ message: 'quota exceeded' });
    expect(asked).toHaveBeenCalledTimes(6);
  });

  it('from a page that lost its extension is not sent at all', async () => {
    const asked = answers({ reply: null });
    Object.assign(fakeBrowser.runtime, { id: undefined });
    expect(await ending(send('hint/close', {}))).toBeInstanceOf(Disconnected);
    expect(asked).not.toHaveBeenCalled();
  });

  it('whose extension is updated between two tries is given up', async () => {
    const asked = answers(new Error('Extension context invalidated'));
    const work = ending(send('hint/close', {}));
    Object.assign(fakeBrowser.runtime, { id: undefined });
    expect(await work).toBeInstanceOf(Disconnected);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('whose extension is updated while the last try is under way is given up too', async () => {
    let asked = 0;
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async () => {
      asked += 1;
      if (asked === 6) Object.assign(fakeBrowser.runtime, { id: undefined });
      throw new Error('Extension context invalidated');
    }) as never);
    expect(await ending(send('hint/close', {}))).toBeInstanceOf(Disconnected);
  });
});
