import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import type { BrowserContext, ConsoleMessage, Worker } from '@playwright/test';
import type { Browser, Page, Target } from 'puppeteer-core';

const seen: string[] = [];

/** What went wrong in the extension since it was last asked for. */
export const takeFaults = (): string[] => seen.splice(0);

/** What the browser says when a page asks for a file of ours and gets none. */
const REFUSED = /Failed to load resource|Denying load of/;

/** What Chromium answers a worker that it is just ending, or itself; nobody gets to hear of it, and the sender asks again. */
const ENDED = /Error: (?:No SW|The browser is shutting down\.)/;

/** Runs in a worker: has it say what nobody caught in it and what its policy refused, which it otherwise says to nobody. */
function sayThrown(): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    console.error(`violation: Content Security Policy, ${effectiveDirective}, ${blockedURI}`),
  );
  addEventListener('error', ({ error, message }) => console.error(`thrown: ${error ?? message}`));
  addEventListener('unhandledrejection', ({ reason }) => console.error(`thrown: ${reason}`));
}

/** It may be ended again at once. */
const tellThrown = (worker: Pick<Worker, 'evaluate'>): void => void worker.evaluate(sayThrown).catch(() => undefined);

const isOwn = (address = '') => address.startsWith('chrome-extension://');

/** Notes an error on the console of a page or worker, at an address, where it is one of ours. */
function noteLine(text: string, place: string | undefined, script: string | undefined): void {
  if (ENDED.test(text)) return;
  if (isOwn(place) || (isOwn(script) && !REFUSED.test(text))) seen.push(`console: ${text}`);
}

function noteThrown({ stack = '', message }: Error, place: string | undefined): void {
  if (isOwn(place) || stack.includes('chrome-extension://')) seen.push(`thrown: ${stack || message}`);
}

/**
 * Notes whatever the extension's pages, its worker and its scripts in pages report as an error: violations of the content
 * security policy, exceptions and refused promises that nobody caught, and what the worker logs as unexpected.
 */
export function noteFaults(context: BrowserContext): void {
  context.serviceWorkers().forEach(tellThrown);
  context.on('serviceworker', tellThrown);
  context.on('console', (line: ConsoleMessage) => {
    if (line.type() === 'error') noteLine(line.text(), line.page()?.url() ?? line.worker()?.url(), line.location().url);
  });
  context.on('weberror', (thrown) => noteThrown(thrown.error(), thrown.page()?.url()));
}

/** The same for a page of the Chromium whose icon can be clicked. */
export function notePageFaults(page: Page): void {
  page.on('console', (line) => void (line.type() === 'error' && noteLine(line.text(), page.url(), line.location().url)));
  page.on('pageerror', (error) => noteThrown(error as Error, page.url()));
}

/** The same for all its pages and workers. */
export function noteIconFaults(browser: Browser): void {
  const look = async (target: Target) => {
    const page = await target.page();
    if (page) notePageFaults(page);
    const worker = await target.worker();
    if (!worker) return;
    worker.on('console', (line) => void (line.type() === 'error' && noteLine(line.text(), worker.url(), line.location().url)));
    tellThrown(worker);
  };
  // It may be gone before it is looked at.
  browser.on('targetcreated', (target) => void look(target).catch(() => undefined));
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
