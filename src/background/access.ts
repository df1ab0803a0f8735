import portals from 'virtual:portals';
import type { CaseState } from '../case/state.ts';
import type { Access } from '../case/view.ts';
import { browser } from '../platform/browser.ts';
import { isHostGranted } from '../platform/site-permissions.ts';
import { contentTypeIn } from './check-page.ts';

/** Types that hold their words, if any, where no document can show them. */
const PICTURE = /^(?:application\/pdf$|image\/(?!svg)|video\/|audio\/)/;

const hasFindings = ({ frames }: CaseState): boolean => Object.values(frames).some(({ findings }) => findings.length > 0);

/** Listed portals and sites that the person allowed are read always; elsewhere a click allows it, except on pages that belong to the browser. */
export async function accessOf(tab: number, state: CaseState): Promise<Access> {
  const { document, host } = state;
  if (document && !hasFindings(state) && PICTURE.test(String(await contentTypeIn(tab)))) return 'picture';
  if (document) return portals.includes(host) || (await isHostGranted(host).catch(() => false)) ? 'always' : 'click';
  const url = await browser.tabs.get(tab).then(
    (known) => known.url,
    () => undefined,
  );
  // Without a permission for the site its address is not told; then a click is what is missing.
  return url === undefined || /^(?:https?|file):/.test(url) ? 'click' : 'never';
}
