import type { SignalId } from '../domain/findings.ts';
import type { SheetAmounts } from '../domain/sheet.ts';
import type { Lexicon } from './lexicon.ts';

/** The lines of a settlement sheet, in yuan; a missing line was not on the page. Field names of the national settlement list. */
export interface Sheet {
  readonly total?: number;
  readonly own?: number;
  readonly 'over-price'?: number;
  readonly first?: number;
  readonly scope?: number;
  readonly deductible?: number;
  readonly counted?: number;
  readonly fund?: number;
  readonly ceiling?: number;
  readonly account?: number;
  readonly cash?: number;
}

const FIELDS = ['total', 'own', 'over-price', 'first', 'scope', 'deductible', 'counted', 'fund', 'ceiling', 'account', 'cash'] as const;

/** Reads the sheet out of folded text in which labels stand beside their amounts. */
export function readSheet(folded: string, lexicon: Lexicon): Sheet {
  const sheet: { -readonly [F in keyof Sheet]: Sheet[F] } = {};
  for (const field of FIELDS) {
    const match = new RegExp(`${lexicon.pattern(`^{sheet-${field}}{is}`).source}(?:¥|rmb)?\\s?(-?\\d[\\d,]*(?:\\.\\d+)?)`).exec(folded);
    if (match) sheet[field] = Number(match[1]!.replaceAll(',', ''));
  }
  return sheet;
}

/** The sheet in fen, for whoever reckons with it; nothing where there is no total, and no line that is not an amount paid or due. */
export function amountsOf(sheet: Sheet): SheetAmounts | undefined {
  if (sheet.total === undefined) return undefined;
  const lines = Object.entries(sheet).filter(([, yuan]) => yuan >= 0 && yuan < MOST_YUAN);
  return Object.fromEntries(lines.map(([line, yuan]) => [line, Math.round(yuan * 100)]));
}

/** No bill is higher; a longer number is a bill's number. */
const MOST_YUAN = 1e8;

/** Sums of money agree when they differ by less than half a fen. */
const HALF_FEN = 0.005;

/** What follows from a sheet on which the fund paid nothing, though no phrase says it. */
export function signalsOfSheet(sheet: Sheet): readonly SignalId[] {
  if (sheet.fund === undefined || sheet.fund > HALF_FEN || !sheet.total || sheet.total < HALF_FEN) return [];
  if (sheet.own !== undefined && sheet.own >= sheet.total - HALF_FEN) return ['sheet-outside-catalogue'];
  if ((sheet.ceiling ?? 0) > HALF_FEN) return ['sheet-ceiling'];
  if (sheet.deductible && sheet.deductible > HALF_FEN) {
    const scope = sheet.scope ?? sheet.total - (sheet.own ?? 0) - (sheet['over-price'] ?? 0) - (sheet.first ?? 0);
    if (scope <= sheet.deductible + HALF_FEN) return ['sheet-below-deductible'];
  }
  return [];
}
