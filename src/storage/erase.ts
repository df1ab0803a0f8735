import { browser } from '../platform/browser.ts';

/** Empties all storage of the extension. */
export async function eraseStorage(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
