/** Languages of the interface. */
export const LOCALES = ['zh-Hans', 'zh-Hant', 'en', 'de'] as const;
export type Locale = (typeof LOCALES)[number];
