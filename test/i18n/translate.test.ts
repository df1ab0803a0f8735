import { describe, expect, it } from 'vitest';
import { chooseLocale } from '../../src/i18n/choose-locale.ts';
import { messages as de } from '../../src/i18n/locales/de.ts';
import { messages as en } from '../../src/i18n/locales/en.ts';
import { messages as zhHans } from '../../src/i18n/locales/zh-Hans.ts';
import { createTranslator } from '../../src/i18n/translate.ts';

describe('a translator', () => {
  it('fills the places of a text', () => {
    expect(createTranslator(en, 'en')('hotline.call', { number: '12393' })).toBe('Call 12393');
  });

  it('chooses the plural form by the rules of the language', () => {
    expect(createTranslator(en, 'en')('causes.title', { count: 1 })).toBe('1 other cause');
    expect(createTranslator(de, 'de')('causes.title', { count: 3 })).toBe('3 weitere Ursachen');
    expect(createTranslator(zhHans, 'zh-Hans')('causes.title', { count: 1 })).toBe('另外 1 种原因');
  });

  it('leaves a place for which nothing is given', () => {
    expect(createTranslator(en, 'en')('hotline.call')).toBe('Call {number}');
  });

  it('puts a value in as it is, even when it looks like a place', () => {
    expect(createTranslator(en, 'en')('hotline.call', { number: '{other} $&' })).toBe('Call {other} $&');
  });

  it.each([
    ['en', en, 'November 20, 2026'],
    ['de', de, '20.\u00a0November 2026'],
    ['zh-Hans', zhHans, '2026年11月20日'],
  ] as const)('writes a day as people write it in %s', (locale, ui, day) => {
    expect(createTranslator(ui, locale).date('2026-11-20')).toBe(day);
  });
});

describe('the language to speak', () => {
  it.each([
    [null, ['zh-CN', 'en'], 'zh-Hans'],
    [null, ['zh'], 'zh-Hans'],
    [null, ['zh-SG'], 'zh-Hans'],
    [null, ['zh-TW'], 'zh-Hant'],
    [null, ['zh-Hant-HK'], 'zh-Hant'],
    [null, ['zh-Hans-HK'], 'zh-Hans'],
    [null, ['de-AT', 'en'], 'de'],
    [null, ['fr', 'de'], 'de'],
    [null, ['fr'], 'en'],
    [null, [], 'en'],
    ['de', ['zh-CN'], 'de'],
  ] as const)('setting %s, browser %j: %s', (setting, languages, locale) => {
    expect(chooseLocale(setting, languages)).toBe(locale);
  });
});
