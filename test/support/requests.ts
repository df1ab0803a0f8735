/** What the browsers ask their makers for, with or without an extension. */
const OF_BROWSERS = [/(?:^|\.)(?:google|googleapis|gstatic|gvt1)\.com$/, /(?:^|\.)(?:mozilla|firefox)\.(?:com|net|org)(?::\d+)?$/];

/** The host of a request as the portal notes it. */
export const hostOf = (request: string): string => request.split('/')[0] ?? '';

/** Whether the browser itself asked, and no page or script of the extension. */
export const isOfBrowser = (request: string): boolean =>
  !request.includes('extension:') && (OF_BROWSERS.some((known) => known.test(hostOf(request))) || request.endsWith('/favicon.ico'));
