import type { SafeText } from '../domain/findings.ts';
import { ADDRESS_LABELS, NAME_LABELS, NAME_WORDS, NUMBER_LABELS, NUMBER_WORDS } from '../domain/writing.ts';

/** What replaces a number or a name that identifies a person. */
const CUT = '■■';

/** Digits may be written in full width, with spaces, dashes or invisible characters between. */
const BETWEEN = '[\\s\\-\\u2010-\\u2015\\u00ad\\u200b-\\u200f\\u2060\\ufeff.·]{0,2}';
const DIGIT = '[0-9\\uff10-\\uff19*＊xX×]';
const HARD_DIGIT = '[0-9\\uff10-\\uff19]';

/**
 * Runs of 11 or more digits: identity numbers (15 or 18), bank and card numbers (12 to 19), mobile numbers (11), also when
 * partly masked. Amounts, dates (8) and hotlines (up to 8, or area code and number) are shorter or carry a point.
 */
const LONG_NUMBER = new RegExp(`(?<![0-9.])${HARD_DIGIT}(?:${BETWEEN}${DIGIT}){9,}${BETWEEN}${DIGIT}(?![0-9.])`, 'g');

/** A number after a label that says it identifies somebody, however short. */
const LABELLED_NUMBER = new RegExp(
  `((?:${NUMBER_LABELS}|ID|No\\.?)(?:${NUMBER_WORDS.card})?(?:${NUMBER_WORDS.number})?\\s*[:：#]?\\s*)([A-Za-z]?[0-9０-９*＊][0-9０-９*＊xX\\- ]{4,})`,
  'gi',
);

/** Two to four characters after a label for a name; a Latin or minority name may be longer. */
const LABELLED_NAME = new RegExp(
  `((?:${NAME_LABELS}|Name|Patient|Versicherter?)\\s*(?:${NAME_WORDS.name})?\\s*[:：${NAME_WORDS.is}]\\s*)([\\u4e00-\\u9fff·]{2,12}|[A-Z][\\w'-]+(?: [A-Z][\\w'-]+){0,3})`,
  'g',
);

/** Everything after the label of an address, up to the end of the statement's part. */
const LABELLED_ADDRESS = new RegExp(`((?:${ADDRESS_LABELS}|address|anschrift)\\s*[:：]\\s*)([^，,。;；\\n]{3,})`, 'gi');

/** A surname with stars for the rest still tells who it is together with the rest of the page. */
const MASKED_NAME = /[\u4e00-\u9fff][*＊]{1,2}[\u4e00-\u9fff]?/g;

/** Cuts out what identifies a person; the only maker of SafeText. Amounts, dates and hotlines stay. */
export function redact(text: string): SafeText {
  return text
    .replace(LABELLED_ADDRESS, `$1${CUT}`)
    .replace(LABELLED_NAME, `$1${CUT}`)
    .replace(LONG_NUMBER, CUT)
    .replace(LABELLED_NUMBER, `$1${CUT}`)
    .replace(MASKED_NAME, CUT) as SafeText;
}

const QUOTE_MAX = 160;
/** Read before cutting, so that no number is cut in half and slips through; far beyond it nothing is quoted. */
const READ_MAX = 600;

/** What is quoted of a statement: redacted first, then cut to a length that a person reads. */
export function quoteOf(text: string): SafeText {
  const safe = redact(text.slice(0, READ_MAX));
  return safe.length > QUOTE_MAX ? (`${safe.slice(0, QUOTE_MAX - 1)}…` as SafeText) : safe;
}
