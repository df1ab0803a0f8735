import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Disconnected, send, StorageFull } from '../../src/messaging/send.ts';

const OWN_ID = 'test-extension-id';
const reload = () => Object.assign(fakeBrowser.runtime, { id: undefined });

/** The worker's answers, one after the other, the last for ever; an error is one that never arrived. */
function answers(...given: unknown[]) {
  let asked = 0;
  const sendMessage = vi.fn(async () => {
    const next = given[Math.min(asked, given.length - 1)];
    asked += 1;
    if (next instanceof Error) throw next;
    return next;
  });
  Object.assign(fakeBrowser.runtime, { sendMessage });
  return sendMessage;
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: OWN_ID });
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

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

  it('for which there is no room is not sent again, and says so', async () => {
    const asked = answers({ full: true });
    expect(await ending(send('hint/close', {}))).toBeInstanceOf(StorageFull);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('from a page that lost its extension is not sent at all', async () => {
    const asked = answers({ reply: null });
    reload();
    expect(await ending(send('hint/close', {}))).toBeInstanceOf(Disconnected);
    expect(asked).not.toHaveBeenCalled();
  });

  it('whose extension is updated between two tries is given up', async () => {
    const asked = answers(new Error('Extension context invalidated'));
    const work = ending(send('hint/close', {}));
    reload();
    expect(await work).toBeInstanceOf(Disconnected);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('whose extension is updated while the last try is under way is given up too', async () => {
    const asked = answers(new Error('Extension context invalidated'));
    const work = send('hint/close', {});
    asked.mockImplementation(async () => {
      if (asked.mock.calls.length === 6) reload();
      throw new Error('Extension context invalidated');
    });
    expect(await ending(work)).toBeInstanceOf(Disconnected);
    expect(asked).toHaveBeenCalledTimes(6);
  });
});
