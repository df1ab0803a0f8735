/** A label of an address: letters, digits and dashes. */
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const ADDRESS = /^[\d.]+$/;

/**
 * The domain that a host belongs to: what one permission for "this site" covers. Below a country a short second label such
 * as "gov", "com" or "co" is taken for a part that many share, so the domain has three labels there; when in doubt the
 * domain is the smaller one. Null for what has no domain: a bare name, an IP address.
 * @param host in lower case, as in `URL.hostname`
 */
export function siteOf(host: string): string | null {
  if (!HOST.test(host) || ADDRESS.test(host)) return null;
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const isShared = top.length === 2 && second.length <= 3;
  const domain = labels.slice(isShared ? -3 : -2);
  return isShared && domain.length < 3 ? null : domain.join('.');
}

/** The domain of a host, or the host itself where it has none. */
export const domainOf = (host: string): string => siteOf(host) ?? host;

/** The match pattern by which browsers name a site with all its hosts. */
export const patternOf = (site: string): string => `*://*.${site}/*`;

/** Stands for every site, where a browser's own settings allow them all at once. */
export const ALL_SITES = '*';
const EVERY_HOST = /^(?:<all_urls>|(?:\*|https?):\/\/\*\/\*)$/;

/** The site of a match pattern; null for one that names no site. */
export function siteOfPattern(pattern: string): string | null {
  if (EVERY_HOST.test(pattern)) return ALL_SITES;
  const [, site = ''] = /^(?:\*|https?):\/\/(?:\*\.)?([^/*:]+)\/\*$/.exec(pattern) ?? [];
  return site || null;
}
