import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toFen } from '../../src/guide/fen.ts';

it.each([
  ['412.50', 41_250],
  ['412,5', 41_250],
  ['12,846.30', 1_284_630],
  ['12.846,30', 1_284_630],
  ['1,234', 123_400],
  ['￥ 36', 3_600],
  ['３６０．００元', 36_000],
  ['0', 0],
  ['0.07 yuan', 7],
])('%s', (text, fen) => {
  expect(toFen(text)).toBe(fen);
});

it.each(['', 'abc', '-5', '1.2.3', '12.345,6,7', '5 + 5', '0.005x', '0.005', '0.123', '012,345'])('"%s" is no amount', (text) => {
  expect(toFen(text)).toBeUndefined();
});

it('reads every amount as Intl writes it, in all languages', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), fc.constantFrom('zh-Hans', 'zh-Hant', 'en', 'de'), (fen, locale) => {
      const text = new Intl.NumberFormat(locale, { style: 'currency', currency: 'CNY', currencyDisplay: 'narrowSymbol' }).format(fen / 100);
      expect(toFen(text)).toBe(fen);
    }),
  );
});
