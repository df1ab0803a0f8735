import { patternOf, siteOfPattern } from '../domain/sites.ts';
import { browser } from './browser.ts';

const manifestPatterns = (): readonly string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);

/** Match patterns that the person allowed beside those of the manifest. */
export async function grantedPatterns(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(manifestPatterns());
  return origins.filter((pattern) => !own.has(pattern));
}

/** Sites that the person allowed, sorted. */
export async function grantedSites(): Promise<readonly string[]> {
  const sites = (await grantedPatterns()).flatMap((pattern) => siteOfPattern(pattern) ?? []);
  return [...new Set(sites)].sort();
}

/** Whether a page of this host may be read without a click because the person allowed it. */
export const isHostGranted = (host: string): Promise<boolean> =>
  host ? browser.permissions.contains({ origins: [`https://${host}/*`] }) : Promise.resolve(false);

/** Asks the browser for a site; it asks the person. Only within the handling of a click, before anything is awaited. */
export const requestSite = (site: string): Promise<boolean> => browser.permissions.request({ origins: [patternOf(site)] });

/** Takes the permission for a site back. */
export async function withdrawSite(site: string): Promise<void> {
  const origins = (await grantedPatterns()).filter((pattern) => siteOfPattern(pattern) === site);
  if (origins.length) await browser.permissions.remove({ origins: [...origins] });
}

/** Calls back whenever the person allows a site or takes one back, here or in the browser's own settings. */
export function onSitesChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
