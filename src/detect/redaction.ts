import type { RedactionData } from './redact.ts';
import {
  ADDRESS_LABELS,
  ADDRESS_PARTS,
  HOTLINE,
  NAME_LABELS,
  NAME_WORDS,
  NO_NAME,
  NUMBER_LABELS,
  NUMBER_WORDS,
} from '../domain/writing.ts';

/** Digits may be written in full width, with spaces, dashes, dots or invisible characters between. */
const GAP = '\\s\\-\\u2010-\\u2015\\u2212\\ufe63\\uff0d\\u00ad\\u200b-\\u200f\\u2060\\ufeff.\\uff0e·';
const BETWEEN = `[${GAP}]{0,3}`;
const HARD_DIGIT = '[0-9\\uff10-\\uff19]';
/** A digit, or what stands for one: a mask, or the last character of an identity number. */
const DIGIT = '[0-9\\uff10-\\uff19*＊xXｘＸ×]';

/**
 * Runs of 11 or more digits: identity numbers (15 or 18), bank and card numbers (12 to 19), mobile numbers (11), also when
 * partly masked.
 */
const LONG_NUMBER = `${HARD_DIGIT}(?:${BETWEEN}${DIGIT}){10,}`;

/** Passports and permits: one or two letters and seven to ten digits. */
const PASSPORT = `(?<![A-Za-z0-9])[A-Za-zＡ-Ｚ]{1,2}[\\u200b-\\u200f]?${HARD_DIGIT}(?:${BETWEEN}${HARD_DIGIT}){6,9}(?!${HARD_DIGIT})`;

const FOREIGN_LABELS =
  '(?<![A-Za-z])(?:(?:ID|Passport|Card|Account|Phone|Mobile|Tel|Telefon|Handy|Reisepass|Ausweis|Konto|Karten|Versicherten)(?:[- ]?(?:number|nummer|no|nr))?|No|Nr)(?=[.:：# ])(?:\\.|[- ](?:no|nr)\\.?)?';
const NUMBER_LABEL = `(?:${NUMBER_LABELS})(?:${NUMBER_WORDS.card})?(?:${NUMBER_WORDS.number})?|${FOREIGN_LABELS}`;

/** A number after a label that says it identifies somebody, however short. */
const LABELLED_NUMBER = `((?:${NUMBER_LABEL})\\s*(?:[:：#]\\s*)?)([A-Za-zＡ-Ｚ]{0,4}(?:${HARD_DIGIT}|[*＊])(?:${BETWEEN}${DIGIT}|[A-WYZa-wyz]){4,})`;

/** Two to twelve characters after a label for a name; a Latin name may have four parts. */
const NAME_LABEL = `(?:${NAME_LABELS}|Name|Patient|Versicherter?)\\s*(?:${NAME_WORDS.name}\\s*)?`;
const LABELLED_NAME = `(${NAME_LABEL}[:：${NAME_WORDS.is}]\\s*)([\\u4e00-\\u9fff·]{2,12}|[A-Z][\\w'-]+(?: [A-Z][\\w'-]+){0,3})`;

/** Without a colon only what begins like a name is one: otherwise a sentence about patients would lose its verb. */
const NAME_BESIDE = `(${NAME_LABEL}(?<=\\s))((?![${NO_NAME}])[\\u4e00-\\u9fff]{2,4}(?![\\u4e00-\\u9fff])|[\\u4e00-\\u9fff]{1,6}·[\\u4e00-\\u9fff·]{1,9})`;

/** Everything after the label of an address, up to the end of the statement's part; without a colon only what reads like an address. */
const ADDRESS_LABEL = `(?:${ADDRESS_LABELS}|address|anschrift)`;
const ENDS = '，,。;；\\n';
const PART = `[^${ENDS}]`;
const BEGIN = `[^\\s■${ENDS}]`;
const LABELLED_ADDRESS = `(${ADDRESS_LABEL}\\s*[:：]\\s*)${BEGIN}${PART}+`;
const ADDRESS_BESIDE = `(${ADDRESS_LABEL}\\s+)(?:${BEGIN}${PART}{0,39}?)?[${ADDRESS_PARTS}]${PART}*`;

/** A surname with stars for the rest still tells who it is together with the rest of the page. */
const MASKED_NAME = '[\\u4e00-\\u9fff][*＊]{1,2}[\\u4e00-\\u9fff]?';

const MAIL = '[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,24}){1,4}';

/** Sums of money, days, months and public lines, also several in a row: numbers that tell nothing about a person. */
const YEAR = '(?:19|20)\\d\\d';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
const PLAIN = `(?:\\d{1,8}\\.\\d{2}|${YEAR}${MONTH}(?:${DAY})?|${YEAR}[-.]\\d{1,2}(?:[-.]\\d{1,2})?(?: [0-2]?\\d)?|${HOTLINE})`;
const HARMLESS = `^${PLAIN}(?:[ ~-]{1,3}${PLAIN}){0,9}$`;
/** A dash between area code and line is not told from one between two numbers. */
const AREA_LINE = `^(?:0\\d{2,3}[- ])${HOTLINE}$`;

/** What the limit may have cut in half is left out, so that no half of a number slips through. */
const OF_NUMBER = `[A-Za-z0-9\\uff10-\\uff19*＊${GAP}]`;
const HALF = `(?<!${OF_NUMBER})${OF_NUMBER}+$`;

/** The build puts them into what the worker hands out with the words of all signals: a page that says nothing needs none of them. */
export const REDACTION: RedactionData = {
  longNumber: LONG_NUMBER,
  passport: PASSPORT,
  labelledNumber: LABELLED_NUMBER,
  labelledName: LABELLED_NAME,
  nameBeside: NAME_BESIDE,
  labelledAddress: LABELLED_ADDRESS,
  addressBeside: ADDRESS_BESIDE,
  maskedName: MASKED_NAME,
  mail: MAIL,
  harmless: `${HARMLESS}|${AREA_LINE}`,
  half: HALF,
};
