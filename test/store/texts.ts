import { LOCALES, type Locale } from '../../src/domain/locales.ts';
import { store as de } from '../../src/i18n/locales/store/de.ts';
import { store as en, type StoreTexts } from '../../src/i18n/locales/store/en.ts';
import { store as zhHans } from '../../src/i18n/locales/store/zh-Hans.ts';
import { store as zhHantOwn } from '../../src/i18n/locales/store/zh-Hant.ts';
import { toTraditional } from '../../src/knowledge/traditional.ts';
import { read } from '../repo/files.ts';

/** How each language is called in public/_locales and in PRIVACY.md. */
const NAMES: Readonly<Record<Locale, { readonly folder: string; readonly privacy: string }>> = {
  'zh-Hans': { folder: 'zh_CN', privacy: '简体中文' },
  'zh-Hant': { folder: 'zh_TW', privacy: '繁體中文' },
  en: { folder: 'en', privacy: 'English' },
  de: { folder: 'de', privacy: 'Deutsch' },
};

/** Everything that a store asks for in one language. */
export interface StoreEntry extends StoreTexts {
  readonly name: string;
  readonly short: string;
  /** A paragraph for each permission of the manifest, by its name. */
  readonly permissions: Readonly<Record<string, string>>;
}

const OWN: Readonly<Record<Locale, StoreTexts>> = {
  'zh-Hans': zhHans,
  'zh-Hant': { ...(JSON.parse(toTraditional(JSON.stringify(zhHans))) as StoreTexts), ...zhHantOwn },
  en,
  de,
};

function permissionsIn(heading: string): Record<string, string> {
  const part = read('PRIVACY.md')
    .split(/^## /m)
    .find((text) => text.startsWith(`${heading}\n`));
  const lines = (part ?? '').matchAll(/^- \*\*`(\w+)`\*\*\s*[—–]+\s*(.+)$/gm);
  return Object.fromEntries([...lines].map(([, name = '', text = '']) => [name, text.replaceAll(/[`*]/g, '')]));
}

export function entryIn(locale: Locale): StoreEntry {
  const { folder, privacy } = NAMES[locale];
  const messages = JSON.parse(read(`public/_locales/${folder}/messages.json`)) as Record<'name' | 'description', { message: string }>;
  return { ...OWN[locale], name: messages.name.message, short: messages.description.message, permissions: permissionsIn(privacy) };
}

export const ENTRIES: ReadonlyMap<Locale, StoreEntry> = new Map(LOCALES.map((locale) => [locale, entryIn(locale)]));

/** The texts as one file to copy from. */
export function asMarkdown({ name, short, long, purpose, permissions, remoteCode, data }: StoreEntry): string {
  const parts: readonly (readonly [string, string])[] = [
    ['Name', name],
    ['Short', short],
    ['Long', long.join('\n\n')],
    ['Single purpose', purpose],
    ...Object.entries(permissions).map(([permission, text]) => [`Permission: ${permission}`, text] as const),
    ['Remote code', remoteCode],
    ['Data', data],
  ];
  return parts.map(([title, text]) => `## ${title}\n\n${text}\n`).join('\n');
}
