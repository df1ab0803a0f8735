import { ALL_SITES, siteOf } from '../domain/sites.ts';
import { browser } from '../platform/browser.ts';
import { grantedPatterns, grantedSites, onSitesChanged } from '../platform/site-permissions.ts';
import { dialogsItem } from '../storage/dialogs.ts';
import { forgetSiteWish, readSiteWish } from '../storage/site-wish.ts';
import { inTurn } from '../storage/turns.ts';
import { readCase } from './case-store.ts';
import { checkPage, DIALOGS, READER } from './check-page.ts';

const IDS = ['granted-reader', 'granted-dialogs'];

/** Registers the reading scripts for exactly the sites that the person allowed. What is registered already is made anew. */
export function registerSites(): Promise<void> {
  return inTurn('register', async () => {
    const matches = [...(await grantedPatterns())];
    const known = await browser.scripting.getRegisteredContentScripts({ ids: IDS });
    if (known.length) await browser.scripting.unregisterContentScripts({ ids: known.map(({ id }) => id) });
    if (!matches.length) return;
    // Listed portals are read by the manifest's scripts, also those below a domain that was allowed as a whole.
    const listed = (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches ?? []);
    const common = {
      matches,
      excludeMatches: [...new Set(listed)],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_start' as const,
    };
    await browser.scripting.registerContentScripts([
      { id: 'granted-reader', js: [READER], ...common },
      ...((await dialogsItem.read()).read ? [{ id: 'granted-dialogs', js: [DIALOGS], world: 'MAIN' as const, ...common }] : []),
    ]);
  });
}

/** Reads the tab in which the person asked for its site, once the browser has their yes. */
async function fulfilWish(): Promise<void> {
  const wish = await readSiteWish();
  if (!wish) return;
  const { host } = await readCase(wish.tab);
  const isGranted = (await grantedSites()).some((site) => site === wish.site || site === ALL_SITES);
  if (!isGranted) return;
  await forgetSiteWish();
  if (siteOf(host) === wish.site) await checkPage(wish.tab);
}

/** Follows what the person allows and takes back, here or in the browser's settings. */
export function followSites(): void {
  const logged = (error: unknown) => {
    // oxlint-disable-next-line no-console -- the worker's console is the only place for what nobody expected
    console.error('sites', error);
  };
  const follow = () => void registerSites().then(fulfilWish).catch(logged);
  onSitesChanged(follow);
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
}
