import type { Page } from '@playwright/test';
import type { Chromium } from '../support/chromium.ts';
import { hintsOf } from '../support/hint.ts';
import { NATIONAL, PROVINCIAL, type Portal } from '../support/portal-server.ts';
import { hostOf, isOfBrowser } from '../support/requests.ts';
import { expect } from './fixtures.ts';

/** A listed host, so that pages are read without a click. */
export const at = (path: string) => `${NATIONAL}${path}`;
export const html = (body: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>医保服务</title><body>${body}</body></html>`;
export const FROZEN = '<div class="el-alert" role="alert" id="message" style="margin:80px;width:400px">账户已冻结</div>';

export async function openPage(browser: Chromium, portal: Portal, path: string, body: string): Promise<Page> {
  portal.serve(path, html(body));
  return browser.open(at(path));
}

/** Presses a key as a page can: to the browser that is no key of the person. Runs in the page. */
export const escape = () =>
  [document, document.body].forEach((target) => target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));

export const controls = async (page: Page) => (await hintsOf(page)).flatMap((hint) => hint.controls);
export const hintText = async (page: Page) => (await hintsOf(page)).map(({ text }) => text).join('\n');

/** Waits until a mark can be clicked: it must have been in sight for a moment. */
export async function untilMarked(page: Page): Promise<void> {
  await expect.poll(async () => (await controls(page)).length).toBeGreaterThan(0);
  await page.waitForTimeout(900);
}

/** Hosts that were asked for something, other than those of the pages under test. */
export function strangeHosts(requests: readonly string[]): string[] {
  const hosts = new Set(requests.filter((request) => !isOfBrowser(request)).map(hostOf));
  return [...hosts].filter((host) => ![NATIONAL, PROVINCIAL].includes(`https://${host}`));
}
