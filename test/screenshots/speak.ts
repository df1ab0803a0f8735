import type { Page } from '@playwright/test';
import type { Locale } from '../../src/domain/locales.ts';

declare const chrome: { storage: { local: { set(items: { locale: Locale }): Promise<void> } } };

/** Speaks a language from the next page on. */
export const speak = (page: Page, locale: Locale) => page.evaluate((to) => chrome.storage.local.set({ locale: to }), locale);
