/** An amount as people and sheets write it: digits in threes by comma, point, space or apostrophe, two decimals at most. */
const AMOUNT = /^(\d{1,9}|[1-9]\d{0,2}(?:([,.'’ ])\d{3})(?:\2\d{3}){0,3})(?:([.,])(\d{1,2}))?$/;
/** Signs of the currency around it, in any of our languages. */
const CURRENCY = /^(?:¥|rmb|cny)|(?:\p{Script=Han}|¥|yuan|rmb|cny)$/gu;

/**
 * A typed amount in fen, whole; undefined where the text is no amount. "1,234" is more than a thousand, "12,34" and "12.34" are
 * twelve and a bit. Never below zero.
 */
export function toFen(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  const bare = plain.replace(CURRENCY, '').trim();
  const match = AMOUNT.exec(bare);
  const [, whole = '', grouping, mark, decimals = ''] = match ?? [];
  if (!match || (mark !== undefined && mark === grouping)) return undefined;
  return Number(whole.replace(/\D/g, '')) * 100 + Number(decimals.padEnd(2, '0'));
}
