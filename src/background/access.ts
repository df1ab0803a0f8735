import portals from 'virtual:portals';
import type { CaseState } from '../case/state.ts';
import type { Access } from '../case/view.ts';
import { browser } from '../platform/browser.ts';
import { isHostGranted } from '../platform/site-permissions.ts';

/** Listed portals and sites that the person allowed are read always; elsewhere a click allows it, except on pages that belong to the browser. */
export async function accessOf(tab: number, { document, host }: CaseState): Promise<Access> {
  if (document) return portals.includes(host) || (await isHostGranted(host).catch(() => false)) ? 'always' : 'click';
  const url = await browser.tabs.get(tab).then(
    (known) => known.url,
    () => undefined,
  );
  // Without a permission for the site its address is not told; then a click is what is missing.
  return url === undefined || /^(?:https?|file):/.test(url) ? 'click' : 'never';
}
