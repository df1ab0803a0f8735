import shape from 'virtual:texts/shape';
import type { Locale } from '../domain/locales.ts';
import { join } from './join-texts.ts';
import type { Texts } from './texts.ts';

/** One chunk per language; each is fetched from the extension itself when it is first spoken. */
const LOADERS: Record<Locale, () => Promise<{ default: readonly unknown[] }>> = {
  'zh-Hans': () => import('virtual:texts/zh-Hans'),
  'zh-Hant': () => import('virtual:texts/zh-Hant'),
  en: () => import('virtual:texts/en'),
  de: () => import('virtual:texts/de'),
};

/** All that a surface says in this language. */
export async function loadTexts(locale: Locale): Promise<Texts> {
  return join(shape, (await LOADERS[locale]()).default) as Texts;
}
