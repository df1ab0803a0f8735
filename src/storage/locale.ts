import { LOCALES, type Locale } from '../domain/locales.ts';
import { browser } from '../platform/browser.ts';

const KEY = 'locale';

/** The language the person chose; null to follow the browser. Read before the popup's first paint, so it does without zod. */
export async function readLocale(): Promise<Locale | null> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return LOCALES.find((locale) => locale === stored) ?? null;
}

export async function writeLocale(locale: Locale | null): Promise<void> {
  await browser.storage.local.set({ [KEY]: locale });
}
