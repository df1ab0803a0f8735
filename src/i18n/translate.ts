import type { Locale } from '../domain/locales.ts';
import type { Message, MessageKey } from './locales/en.ts';
import type { AppKey } from './texts.ts';

export type Params = Readonly<Record<string, string | number>>;

export interface Translator<Key extends MessageKey = AppKey> {
  /** The text of a key with its `{name}` places filled; `count` chooses the plural form and is written by the rules of the language. */
  (key: Key, params?: Params): string;
  readonly locale: Locale;
  /** A day for reading, from an ISO date (`2026-11-20`). */
  readonly date: (iso: string) => string;
}

const form = (message: Message, count: string | number | undefined, rules: Intl.PluralRules): string => {
  if (typeof message === 'string') return message;
  return (rules.select(Number(count)) === 'one' && message.one) || message.other;
};

/** Speaks one language; the texts come from outside, so that a surface loads no more than its own. */
export function createTranslator<Key extends MessageKey>(ui: Readonly<Record<Key, Message>>, locale: Locale): Translator<Key> {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const fill = (value: string | number | undefined, place: string) =>
    value === undefined ? place : typeof value === 'number' ? numbers.format(value) : value;
  const translate = (key: Key, params: Params = {}) =>
    form(ui[key], params['count'], rules).replace(/\{(\w+)\}/g, (place, name: string) => fill(params[name], place));
  // A day is not parted from its month at the end of a line.
  const date = (iso: string) => dates.format(new Date(`${iso}T00:00:00Z`)).replace(/^(\d+\.) /, '$1\u00a0');
  return Object.assign(translate, { locale, date });
}
