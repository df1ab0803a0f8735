import type { Locale } from '../domain/locales.ts';

/** A text in all languages, as data files write it. */
export interface TextData {
  readonly zh: string;
  readonly en: string;
  readonly de: string;
  readonly hant?: string | undefined;
}

/** A data file seen in one language: a text becomes a string, a fact becomes an object with `text` beside its other fields. */
export type Resolved<T> = T extends TextData
  ? Exclude<keyof T, keyof TextData> extends never
    ? string
    : Omit<T, keyof TextData> & { text: string }
  : T extends readonly (infer Item)[]
    ? readonly Resolved<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Resolved<T[K]> }
      : T;

const isText = (value: object): value is TextData => 'zh' in value && 'en' in value && 'de' in value;

/**
 * Picks one language out of a data file, at any depth.
 * @param toHant turns Simplified into Traditional Chinese, used where the file gives no `hant` of its own
 */
export function resolve<T>(value: T, locale: Locale, toHant: (zh: string) => string): Resolved<T> {
  if (Array.isArray(value)) return value.map((item) => resolve(item, locale, toHant)) as Resolved<T>;
  if (value === null || typeof value !== 'object') return value as Resolved<T>;
  if (!isText(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolve(inner, locale, toHant)])) as Resolved<T>;
  }
  const { zh, en, de, hant, ...rest } = value as TextData & Record<string, unknown>;
  const text = { 'zh-Hans': zh, 'zh-Hant': hant ?? toHant(zh), en, de }[locale];
  return (Object.keys(rest).length ? { ...rest, text } : text) as Resolved<T>;
}
