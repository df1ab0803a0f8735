import { LONGEST_TEXT } from '../domain/pasted.ts';
import type { SheetAmounts } from '../domain/sheet.ts';
import type { Lexicon } from './lexicon.ts';
import { readSheet } from './settlement.ts';

/** A comma before exactly two digits divides the fen, as in German tables. */
const DECIMAL_COMMA = /(?<!\d)(\d{1,3}(?:\.\d{3}){1,4}|\d{1,12}),(\d{2})(?![\d,])/g;
/** Behind an amount and its unit the next label begins; tables are pasted with tabs, slips with spaces or commas. */
const AFTER_AMOUNT = /(\d(?:\.\d{1,2})?)(?:[^\S\n]*(?:\p{Script=Han}(?=[\s,;，；。])|yuan|rmb|cny|¥))?[\s,;，；。]+(?=[^\d\s])/gu;

/** Reads a sheet that was pasted: each label with the amount beside or below it. Lines that are not known are left out. */
export function readSheetText(text: string, lexicon: Lexicon): SheetAmounts {
  const plain = text
    .slice(0, LONGEST_TEXT)
    .normalize('NFKC')
    .replace(DECIMAL_COMMA, (_, whole: string, decimals: string) => `${whole.replaceAll('.', '')}.${decimals}`)
    .replace(AFTER_AMOUNT, '$1\n');
  const amounts = Object.entries(readSheet(lexicon.fold(plain), lexicon)).filter(([, yuan]) => yuan >= 0);
  return Object.fromEntries(amounts.map(([line, yuan]) => [line, Math.round(yuan * 100)]));
}
