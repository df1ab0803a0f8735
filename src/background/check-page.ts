import { browser } from '../platform/browser.ts';
import { dialogsItem } from '../storage/dialogs.ts';

/** Content scripts as the build names them. */
export const READER = '/content-scripts/portal.js';
export const DIALOGS = '/content-scripts/dialogs.js';

/** The page load that a tab's top frame shows, as its reader names it; undefined where there is no reader of ours to answer. */
export const documentIn = (tab: number): Promise<unknown> =>
  browser.tabs.sendMessage(tab, { name: 'page/document' }, { frameId: 0 }).catch(() => undefined);

/** Every reader of ours in the tab says again what stands in its frame. */
export const askFrames = (tab: number): void => void browser.tabs.sendMessage(tab, { name: 'page/again' }).catch(() => undefined);

/** Content type of what a tab's top frame shows; undefined where there is no reader of ours to answer. */
export const contentTypeIn = (tab: number): Promise<unknown> =>
  browser.tabs.sendMessage(tab, { name: 'page/type' }, { frameId: 0 }).catch(() => undefined);

/**
 * Reads a page that is not read by itself. The person's click on the icon allows it for this page and no longer.
 * Answers whether the page could be read; a browser page, a store or a PDF cannot.
 */
export async function checkPage(tab: number): Promise<boolean> {
  const wasRead = (await documentIn(tab)) !== undefined;
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [READER] });
  } catch {
    return false;
  }
  // Best effort: the text of alert() is a bonus on pages read by a click. Once is enough for a page.
  if (!wasRead && (await dialogsItem.read()).read)
    await browser.scripting
      .executeScript({ target: { tabId: tab, allFrames: true }, files: [DIALOGS], world: 'MAIN' })
      .catch(() => undefined);
  return true;
}
