/** The part of a page object that Playwright and Puppeteer have in common. */
interface SettingsPage {
  goto(url: string): Promise<unknown>;
  evaluate(work: (id: string) => Promise<void>, id: string): Promise<void>;
  close(): Promise<void>;
}

/** The part of the API of Chromium's own page of extensions that is used here. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string): Promise<unknown>;
  };
};

/** Loads an extension anew, as an update does: its own pages go, and pages of others are left as they are. The page is closed. */
export async function reloadExtension(page: SettingsPage, extensionId: string): Promise<void> {
  await page.goto('chrome://extensions/');
  await page.evaluate(async (id) => {
    // An extension from a folder is not started again without it.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(id);
  }, extensionId);
  await page.close();
}
