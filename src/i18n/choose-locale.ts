import { LOCALES, type Locale } from '../domain/locales.ts';

const TRADITIONAL = /^zh-(hant|tw|hk|mo)\b/i;

function localeOf(language: string): Locale | undefined {
  if (TRADITIONAL.test(language)) return 'zh-Hant';
  if (/^zh\b/i.test(language)) return 'zh-Hans';
  return LOCALES.find((locale) => new RegExp(`^${locale}\\b`, 'i').test(language));
}

/**
 * The language to speak: the person's own choice, else the first of the browser's languages that we have, else English.
 * @param languages BCP 47 tags in order of preference, as in navigator.languages
 */
export function chooseLocale(setting: Locale | null, languages: readonly string[]): Locale {
  if (setting) return setting;
  for (const language of languages) {
    const locale = localeOf(language);
    if (locale) return locale;
  }
  return 'en';
}
