import { browser } from '../platform/browser.ts';

/** Calm on purpose: a number to notice, not an alarm. */
const COLOUR = '#0e6a68';

export const isOpen = (tab: number): Promise<boolean> =>
  browser.tabs.get(tab).then(
    () => true,
    () => false,
  );

/** Puts the number of open findings on the icon of a tab; nothing at none. Answers whether the tab is still open. */
export async function showCount(tab: number, count: number): Promise<boolean> {
  try {
    const { action } = browser;
    await Promise.all([
      action.setBadgeText({ tabId: tab, text: count ? String(count) : '' }),
      count && action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR }),
    ]);
    return true;
  } catch {
    return isOpen(tab);
  }
}

/** Takes the numbers off the icons of all tabs. */
export async function clearCounts(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [showCount(id, 0)])));
}
