import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import type { BrowserContext, ConsoleMessage, Worker } from '@playwright/test';

const seen: string[] = [];

/** What went wrong in the extension since it was last asked for. */
export const takeFaults = (): string[] => seen.splice(0);

/** What the browser says when a page asks for a file of ours and gets none. */
const REFUSED = /Failed to load resource|Denying load of/;

/** What Chromium answers a worker that it is just ending, or itself; nobody gets to hear of it, and the sender asks again. */
const ENDED = /Error: (?:No SW|The browser is shutting down\.)/;

/** Has a worker say what nobody caught in it, which it otherwise says to nobody. */
const tellThrown = (worker: Worker): void =>
  void worker
    .evaluate(() => {
      addEventListener('error', ({ error, message }) => console.error(`thrown: ${error ?? message}`));
      addEventListener('unhandledrejection', ({ reason }) => console.error(`thrown: ${reason}`));
    })
    // It was ended again at once.
    .catch(() => undefined);

/**
 * Notes whatever the extension's pages, its worker and its scripts in pages report as an error: violations of the content
 * security policy, exceptions and refused promises that nobody caught, and what the worker logs as unexpected.
 */
export function noteFaults(context: BrowserContext): void {
  const isOwn = (address = '') => address.startsWith('chrome-extension://');
  context.serviceWorkers().forEach(tellThrown);
  context.on('serviceworker', tellThrown);
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

/** Runs in a page of ours as soon as it is there: Firefox tells only the page of a violation of the content security policy. */
export function tellViolations(): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    console.error(`violation: Content Security Policy, ${effectiveDirective}, ${blockedURI}`),
  );
}

/** What Firefox writes of an exception or a refused promise in a script of ours, and of what our worker and pages log. */
const FIREFOX_FAULT = /^JavaScript error: moz-extension:|^console\.error: "(?:sites"|reminders"|[a-z]+\/[a-z]+"|violation:)/;

/** The same for Firefox, which writes errors, also those of the worker and of scripts in pages, to its output. */
export function noteFirefoxFaults({ stdout, stderr }: ChildProcess): void {
  for (const output of [stdout, stderr])
    createInterface({ input: output as Readable }).on('line', (line) => {
      if (FIREFOX_FAULT.test(line)) seen.push(line);
    });
}
