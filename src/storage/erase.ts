import { browser } from '../platform/browser.ts';
import { alone } from './turns.ts';

/** Empties all storage of the extension; what was under way is emptied with it. */
export async function eraseStorage(): Promise<void> {
  await alone(() => Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]));
}
