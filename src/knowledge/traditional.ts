import { Converter } from 'opencc-js';

const convert: (simplified: string) => string = Converter({ from: 'cn', to: 'tw' });

/** Quotation marks as Traditional Chinese sets them. */
const QUOTES: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/**
 * Where the tables choose the wrong character for what is said here: an invoice is kept (保留发票), which they read as hair that is
 * grown; an agreement is signed, not marked with a slip; money is in the card, not in a mile; the city of Yueyang is no mountain.
 * Accounts are written 帳, as the official Taiwanese standard and most banks do.
 */
const CORRECTIONS: readonly (readonly [RegExp, string])[] = [
  [/髮/g, '發'],
  [/(?<!標)籤/g, '簽'],
  [/卡里/g, '卡裡'],
  [/嶽陽/g, '岳陽'],
  [/賬/g, '帳'],
];

/** Simplified to Traditional Chinese as data texts are derived; for builds and tests only, its tables are far too heavy to ship. */
export const toTraditional = (simplified: string): string =>
  CORRECTIONS.reduce((text, [wrong, right]) => text.replace(wrong, right), convert(simplified)).replace(
    /[“”‘’]/g,
    (mark) => QUOTES[mark] ?? mark,
  );
