import { browser } from '../platform/browser.ts';

/**
 * Keeps what is stored from content scripts, which share the process of their page: Chromium gives them the local area unless told
 * otherwise. A browser that does not know the word is left as it is.
 */
export function closeToPages(): void {
  const { local } = browser.storage as { readonly local: { setAccessLevel?(level: object): Promise<void> } };
  local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}
