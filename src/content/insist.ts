import { Disconnected } from '../messaging/send.ts';
import { pause } from '../platform/pause.ts';

const AGAIN_MS = 2_000;

/**
 * Asks the worker until it answers: a machine under load may leave it silent for longer than one question lasts.
 * @throws Disconnected when the extension was updated or removed
 */
export const insist = <T>(ask: () => Promise<T>): Promise<T> =>
  ask().catch(async (error: unknown) => {
    if (error instanceof Disconnected) throw error;
    await pause(AGAIN_MS);
    return insist(ask);
  });
