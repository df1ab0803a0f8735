import { browser } from '../platform/browser.ts';

/** The site that the person asked to be read always, and the tab it is in. */
export interface SiteWish {
  readonly tab: number;
  readonly site: string;
}

const KEY = 'site-wish';

/** The popup writes it before the browser asks, and may close under the question; so it does without zod, and the worker reads it. */
export async function writeSiteWish(wish: SiteWish): Promise<void> {
  await browser.storage.session.set({ [KEY]: wish });
}

export async function readSiteWish(): Promise<SiteWish | null> {
  const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
  const { tab, site } = (stored ?? {}) as Partial<Record<keyof SiteWish, unknown>>;
  return Number.isInteger(tab) && typeof site === 'string' ? { tab: tab as number, site } : null;
}

export const forgetSiteWish = (): Promise<void> => browser.storage.session.remove(KEY);
