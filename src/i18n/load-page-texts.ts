import shape from 'virtual:page-texts/shape';
import type { Locale } from '../domain/locales.ts';
import { join } from './join-texts.ts';
import { loadTexts } from './load-texts.ts';
import type { PageOnly, PageTexts } from './texts.ts';

const LOADERS: Record<Locale, () => Promise<{ default: readonly unknown[] }>> = {
  'zh-Hans': () => import('virtual:page-texts/zh-Hans'),
  'zh-Hant': () => import('virtual:page-texts/zh-Hant'),
  en: () => import('virtual:page-texts/en'),
  de: () => import('virtual:page-texts/de'),
};

/** All that the settings and the welcome page say in this language. */
export async function loadPageTexts(locale: Locale): Promise<PageTexts> {
  const [texts, list] = await Promise.all([loadTexts(locale), LOADERS[locale]()]);
  const { ui, ...rest } = join(shape, list.default) as PageOnly;
  return { ...texts, ...rest, ui: { ...texts.ui, ...ui } };
}
