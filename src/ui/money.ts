import type { Locale } from '../domain/locales.ts';

/** Writes amounts of fen as yuan, by the rules of the language. */
export function moneyIn(locale: Locale): (fen: number) => string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: 'CNY', currencyDisplay: 'narrowSymbol' });
  return (fen) => format.format(fen / 100);
}
