import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/domain/locales.ts';
import { loadPageTexts } from '../../src/i18n/load-page-texts.ts';
import { messages as en, type Message, type MessageKey, type Messages } from '../../src/i18n/locales/en.ts';
import { messages as zhHantOwn } from '../../src/i18n/locales/zh-Hant.ts';

const KEYS = Object.keys(en) as MessageKey[];
const all = new Map<Locale, Messages>();
for (const locale of LOCALES) all.set(locale, (await loadPageTexts(locale)).ui);

const forms = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
const of = (locale: Locale, key: MessageKey): string[] => forms(all.get(locale)?.[key] ?? '');

describe.each(LOCALES)('the interface in %s', (locale) => {
  it('has every key and no other', () => {
    expect(Object.keys(all.get(locale) ?? {}).sort()).toEqual([...KEYS].sort());
  });

  it('has no empty text', () => {
    for (const key of KEYS) for (const text of of(locale, key)) expect(text.trim(), key).not.toBe('');
  });

  it('has the places of the English texts', () => {
    for (const key of KEYS) {
      const wanted = places(forms(en[key]).at(-1) ?? '');
      for (const text of of(locale, key)) expect(places(text), key).toEqual(wanted);
    }
  });

  it('names its own language', () => {
    expect(all.get(locale)?.['meta.lang']).toBe(locale);
  });

  it('is calm: no exclamation mark, no blame', () => {
    for (const key of KEYS) for (const text of of(locale, key)) expect(text, key).not.toMatch(/[!！]|you should have|\berror\b|invalid/i);
  });
});

it.each(['zh-Hans', 'zh-Hant'] as const)('%s uses full-width marks', (locale) => {
  for (const key of KEYS)
    for (const text of of(locale, key)) expect(text, key).not.toMatch(/\p{Script=Han}[,;:?()]|[,;:?()]\p{Script=Han}/u);
});

it('the Traditional file holds only what differs from the conversion', () => {
  for (const [key, own] of Object.entries(zhHantOwn)) expect(all.get('zh-Hant')?.[key as MessageKey]).toEqual(own);
});
