import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
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

/** Stands in front of what a page of ours says about its content security policy, so that it is told from what other pages say. */
export const VIOLATION = 'yibao-helper policy violation';

/** Runs in the extension's pages before all else: Firefox writes what was against the policy nowhere. */
export const TELL_VIOLATIONS = (mark: string): void => {
  if (!location.protocol.startsWith('moz')) return;
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    console.error(`${mark}: ${effectiveDirective} ${blockedURI}`);
  });
};

/** What Firefox writes of an exception or a refused promise in a script of ours, of what our worker logs, and of a violation. */
const FIREFOX_FAULT = new RegExp(`^JavaScript error: moz-extension:|^console\\.error: "(?:sites|reminders|[a-z]+/[a-z]+|${VIOLATION}.*)"`);

/** The same for Firefox, which writes errors, also those of the worker and of scripts in pages, to its output. */
export function noteFirefoxFaults({ stdout, stderr }: ChildProcess): void {
  for (const output of [stdout, stderr])
    createInterface({ input: output as Readable }).on('line', (line) => {
      if (FIREFOX_FAULT.test(line)) seen.push(line);
    });
}
