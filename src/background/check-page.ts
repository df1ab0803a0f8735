import { browser } from '../platform/browser.ts';

/** Content scripts as the build names them. */
const READER = '/content-scripts/portal.js';
const DIALOGS = '/content-scripts/dialogs.js';

/**
 * Reads a page that is not read by itself. The person's click on the icon allows it for this page and no longer.
 * Answers whether the page could be read; a browser page, a store or a PDF cannot.
 */
export async function checkPage(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [READER] });
  } catch {
    return false;
  }
  // Best effort: the text of alert() is a bonus on pages read by a click.
  await browser.scripting
    .executeScript({ target: { tabId: tab, allFrames: true }, files: [DIALOGS], world: 'MAIN' })
    .catch(() => undefined);
  return true;
}
