import type { z } from 'zod';
import { browser } from '../platform/browser.ts';
import { isFull } from '../storage/full.ts';
import type { Reply } from './replies.ts';
import { MESSAGES, type MessageName } from './table.ts';

/** Who sent a message, checked: one of our frames in a tab, or one of our own pages. */
export type Sender = { readonly tab: number; readonly frame: number; readonly url: string; readonly isPrivate: boolean };

type Input<N extends MessageName> = z.output<(typeof MESSAGES)[N]['input']>;
export type Handlers = { readonly [N in MessageName]: (input: Input<N>, sender: Sender) => Promise<Reply<N>> };

type RawSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1] & { readonly origin?: string };

/**
 * Content scripts have a tab and a web address; our pages have an address of the extension, in a tab or not. A frame that was
 * sandboxed has the origin "null", whatever its address: it is none of our pages.
 */
function originOf(sender: RawSender): 'content' | 'page' | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const own = browser.runtime.getURL('/');
  const { origin } = sender;
  if (sender.url?.startsWith(own)) return origin === undefined || `${origin}/` === own ? 'page' : undefined;
  return sender.tab?.id === undefined ? undefined : 'content';
}

/** The address of the page that a message comes from. A window that a page opens and writes itself has none: it is of that page's origin. */
function addressOf(sender: RawSender): string {
  const { origin = '', url = '', tab } = sender;
  const address = tab?.url ?? url;
  return address.startsWith('about:') && origin.startsWith('http') ? origin : address;
}

const isName = (name: unknown): name is MessageName => typeof name === 'string' && Object.hasOwn(MESSAGES, name);

/**
 * Answers the messages of the table. What is malformed, unknown or from the wrong sender gets no answer and changes nothing.
 * A handler that fails is logged and gets no answer, so that the sender asks again.
 */
export function listen(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (response: unknown) => void) => {
    if (typeof message !== 'object' || message === null) return undefined;
    const { name, input } = message as { name?: unknown; input?: unknown };
    if (!isName(name) || originOf(sender) !== MESSAGES[name].from) return undefined;
    const parsed = MESSAGES[name].input.safeParse(input);
    if (!parsed.success) return undefined;
    const handler = handlers[name] as (input: unknown, sender: Sender) => Promise<unknown>;
    const from: Sender = {
      tab: sender.tab?.id ?? -1,
      frame: sender.frameId ?? 0,
      url: addressOf(sender),
      isPrivate: sender.tab?.incognito === true,
    };
    const answer = async () => handler(parsed.data, from);
    answer().then(
      (reply) => sendResponse({ reply: reply ?? null }),
      (error: unknown) => {
        // oxlint-disable-next-line no-console -- the worker's console is the only place for what nobody expected
        console.error(name, error);
        // Asking again does not help where there is no room.
        sendResponse(isFull(error) ? { full: true } : undefined);
      },
    );
    return true;
  });
}
