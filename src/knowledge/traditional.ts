import { Converter } from 'opencc-js';

const convert: (simplified: string) => string = Converter({ from: 'cn', to: 'tw' });

/** Quotation marks as Traditional Chinese sets them. */
const QUOTES: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/**
 * Where the tables choose the wrong character for what is said here: an invoice is kept (保留发票), which they read as hair that is
 * grown; an agreement is signed, not marked with a slip; money is in the card, not in a mile; the city of Yueyang is no mountain.
 * Accounts are written 帳, as the official Taiwanese standard and most banks do; machines, platforms and the city of Taizhou 台;
 * what is "only" 只. The app 浙里办 has the li of a neighbourhood in its name.
 */
const CORRECTIONS: readonly (readonly [RegExp, string])[] = [
  [/髮/g, '發'],
  [/(?<!標)籤/g, '簽'],
  [/卡里/g, '卡裡'],
  [/嶽陽/g, '岳陽'],
  [/賬/g, '帳'],
  [/臺/g, '台'],
  [/隻/g, '只'],
  [/浙裡辦/g, '浙里辦'],
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
  打印: '列印',
  複印件: '影本',
  複印: '影印',
  小程序: '小程式',
  菜單: '選單',
  列表: '清單',
  渠道: '管道',
  搜索: '搜尋',
  查找: '搜尋',
  登錄: '登入',
  網上的: '網路上的',
  在網上: '線上',
  網上: '線上',
  充錢: '存錢',
  充值: '儲值',
  流水: '交易明細',
  發工資: '發薪',
  工資條: '薪資單',
  工資: '薪資',
  讀卡器: '讀卡機',
  重置: '重設',
  圖標: '圖示',
  粘貼: '貼上',
  公佈: '公布',
  發佈: '發布',
  報道: '報導',
  設置: '設定',
  歷史記錄: '歷史紀錄',
};
const NAME_OR_WORD = new RegExp(`「[^」]*」|${Object.keys(WORDS).join('|')}`, 'g');

/** Simplified to Traditional Chinese as data texts are derived; for builds and tests only, its tables are far too heavy to ship. */
export const toTraditional = (simplified: string): string =>
  CORRECTIONS.reduce((text, [wrong, right]) => text.replace(wrong, right), convert(simplified))
    .replace(/[“”‘’]/g, (mark) => QUOTES[mark] ?? mark)
    .replace(NAME_OR_WORD, (found) => WORDS[found] ?? found);
