import { browser } from '../platform/browser.ts';
import { applyToCase, forgetClosed, readCase } from './case-store.ts';
import { documentIn } from './check-page.ts';

/**
 * A page that we do not read never reports, so leaving a page we did read must be noticed here: when a load is complete and
 * the page that reported is no longer there to answer, its case is closed.
 */
async function closeLeftCase(tab: number): Promise<void> {
  const { document } = await readCase(tab);
  if (!document) return;
  const present = await documentIn(tab);
  if (present !== document) await applyToCase(tab, { type: 'leave', document });
}

/** Storage may fail; then the next load or the end of the session tidies up. */
const tidied = (work: Promise<void>): void => void work.catch(() => undefined);

export function followTabs(): void {
  browser.tabs.onRemoved.addListener((tab) => tidied(forgetClosed(tab)));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'complete') tidied(closeLeftCase(tab));
  });
}
