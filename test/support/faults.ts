import type { BrowserContext, ConsoleMessage } from '@playwright/test';

const seen: string[] = [];

/** What went wrong in the extension since it was last asked for. */
export const takeFaults = (): string[] => seen.splice(0);

/** What the browser says when a page asks for a file of ours and gets none. */
const REFUSED = /Failed to load resource|Denying load of/;

/** What Chromium answers a worker that it is just ending, or itself; nobody gets to hear of it, and the sender asks again. */
const ENDED = /Error: (?:No SW|The browser is shutting down\.)/;

/**
 * Notes whatever the extension's pages, its worker and its scripts in pages report as an error: violations of the content
 * security policy, exceptions and refused promises that nobody caught, and what the worker logs as unexpected.
 */
export function noteFaults(context: BrowserContext): void {
  const isOwn = (address = '') => address.startsWith('chrome-extension://');
  context.on('console', (line: ConsoleMessage) => {
    if (line.type() !== 'error' || ENDED.test(line.text())) return;
    const isOwnPage = isOwn(line.page()?.url() ?? line.worker()?.url());
    if (isOwnPage || (isOwn(line.location().url) && !REFUSED.test(line.text()))) seen.push(`console: ${line.text()}`);
  });
  context.on('weberror', (thrown) => {
    const { stack = '', message } = thrown.error();
    if (isOwn(thrown.page()?.url()) || stack.includes('chrome-extension://')) seen.push(`thrown: ${stack || message}`);
  });
}
