import type { CaseState } from '../case/state.ts';
import type { Access } from '../case/view.ts';
import { browser } from '../platform/browser.ts';

/** A frame that reported can be read; otherwise a click may allow it, except on pages that belong to the browser. */
export async function accessOf(tab: number, state: CaseState): Promise<Access> {
  if (state.document) return 'always';
  const url = await browser.tabs.get(tab).then(
    (known) => known.url,
    () => undefined,
  );
  // Without a permission for the site its address is not told; then a click is what is missing.
  return url === undefined || /^(?:https?|file):/.test(url) ? 'click' : 'never';
}
