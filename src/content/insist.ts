import { Disconnected } from '../messaging/send.ts';

const AGAIN_MS = 2_000;
const MOST_DOUBLED = 2;

/**
 * Asks the worker until it answers: a machine under load may leave it silent for longer than one question lasts.
 * @throws Disconnected when the extension was updated or removed
 */
export async function insist<T>(ask: () => Promise<T>, failed = 0): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Disconnected) throw error;
  }
  await new Promise((done) => setTimeout(done, AGAIN_MS * 2 ** Math.min(failed, MOST_DOUBLED)));
  return insist(ask, failed + 1);
}
