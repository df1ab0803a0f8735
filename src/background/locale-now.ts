import type { Locale } from '../domain/locales.ts';
import { chooseLocale } from '../i18n/choose-locale.ts';
import { browser } from '../platform/browser.ts';
import { readLocale } from '../storage/locale.ts';

/** The language that the worker speaks now. */
export const localeNow = async (): Promise<Locale> => chooseLocale(await readLocale(), [browser.i18n.getUILanguage()]);
