import { browser } from '../platform/browser.ts';

/** Calm on purpose: a number to notice, not an alarm. */
const COLOUR = '#1d5f8a';

/** Puts the number of open findings on the icon of a tab; nothing at none. A tab that was closed meanwhile is no matter. */
export async function showCount(tab: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId: tab, text: count ? String(count) : '' });
    if (count) await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR });
  } catch {
    // The tab is gone, and its badge with it.
  }
}
