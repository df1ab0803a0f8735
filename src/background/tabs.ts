import { browser } from '../platform/browser.ts';
import { applyToCase, forgetCase, readCase } from './case-store.ts';

/**
 * A page that we do not read never reports, so leaving a page we did read must be noticed here: when a load is complete and
 * the page that reported is no longer there to answer, its case is closed.
 */
async function closeLeftCase(tab: number): Promise<void> {
  const { document } = await readCase(tab);
  if (!document) return;
  const present: unknown = await browser.tabs.sendMessage(tab, { name: 'page/document' }, { frameId: 0 }).catch(() => undefined);
  if (present !== document) await applyToCase(tab, { type: 'leave', document });
}

export function followTabs(): void {
  browser.tabs.onRemoved.addListener((tab) => void forgetCase(tab));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'complete') void closeLeftCase(tab);
  });
}
