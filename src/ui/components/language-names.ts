import type { Locale } from '../../domain/locales.ts';

/** Each language by its own name, so that it is found by whoever reads only that one. */
export const LANGUAGE_NAMES: Record<Locale, string> = { 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English', de: 'Deutsch' };
