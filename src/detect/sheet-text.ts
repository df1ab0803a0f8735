import type { Lexicon } from './lexicon.ts';
import { readSheet, type Sheet } from './settlement.ts';

/** The lines of a pasted sheet in fen, with what all other funds paid together. */
export type PastedSheet = Readonly<Partial<Record<keyof Sheet | 'other-funds', number>>>;

const LONGEST = 20_000;
/** A comma before exactly two digits divides the fen, as in German tables. */
const DECIMAL_COMMA = /(?<!\d)(\d{1,3}(?:\.\d{3})+|\d+),(\d{2})(?![\d,])/g;
/** Behind an amount and its unit the next label begins; tables are pasted with tabs, slips with spaces or commas. */
const AFTER_AMOUNT = /(\d(?:\.\d{1,2})?)(?:[^\S\n]*(?:\p{Script=Han}(?=[\s,;，；。])|yuan|rmb|cny|¥))?[\s,;，；。]+(?=[^\d\s])/gu;

/** Reads a sheet that was pasted: each label with the amount beside or below it. Lines that are not known are left out. */
export function readSheetText(text: string, lexicon: Lexicon): PastedSheet {
  const plain = text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(DECIMAL_COMMA, (_, whole: string, decimals: string) => `${whole.replaceAll('.', '')}.${decimals}`)
    .replace(AFTER_AMOUNT, '$1\n');
  const folded = lexicon.fold(plain);
  const amounts = Object.entries(readSheet(folded, lexicon)).filter(([, yuan]) => yuan >= 0);
  const others = [
    ...folded.matchAll(new RegExp(`${lexicon.pattern('^{sheet-other}{is}').source}(?:¥|rmb)?\\s?(\\d[\\d,]*(?:\\.\\d+)?)`, 'g')),
  ];
  return {
    ...(Object.fromEntries(amounts.map(([line, yuan]) => [line, inFen(yuan)])) as PastedSheet),
    ...(others.length > 0 && { 'other-funds': others.reduce((sum, [, yuan = '']) => sum + inFen(Number(yuan.replaceAll(',', ''))), 0) }),
  };
}

const inFen = (yuan: number): number => Math.round(yuan * 100);
