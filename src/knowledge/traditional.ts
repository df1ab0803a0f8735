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

/** Everyday words that are others where Traditional Chinese is written; what stands in quotation marks is the name of something. */
const WORDS: Readonly<Record<string, string>> = {
  短信: '簡訊',
  鏈接: '連結',
  激活: '啟用',
  芯片: '晶片',
  網絡: '網路',
  信息: '資訊',
  數據: '資料',
  接口: '介面',
};
const NAME_OR_WORD = new RegExp(`「[^」]*」|${Object.keys(WORDS).join('|')}`, 'g');

/** Simplified to Traditional Chinese as data texts are derived; for builds and tests only, its tables are far too heavy to ship. */
export const toTraditional = (simplified: string): string =>
  CORRECTIONS.reduce((text, [wrong, right]) => text.replace(wrong, right), convert(simplified))
    .replace(/[“”‘’]/g, (mark) => QUOTES[mark] ?? mark)
    .replace(NAME_OR_WORD, (found) => WORDS[found] ?? found);
