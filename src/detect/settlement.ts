import type { SignalId } from '../domain/findings.ts';
import type { SheetAmounts, SheetLine } from '../domain/sheet.ts';
import type { Lexicon } from './lexicon.ts';

/** The lines of a settlement sheet, in yuan; a missing line was not on the page. */
export type Sheet = Readonly<Partial<Record<SheetLine, number>>>;

/** Reads the sheet out of folded text in which labels stand beside their amounts. */
export function readSheet(folded: string, lexicon: Lexicon): Sheet {
  const sheet: Partial<Record<SheetLine, number>> = {};
  for (const field of lexicon.sheetLines) {
    // A line that a page shows twice counts once.
    for (const said of new Set(folded.match(lexicon.sheetLine(field)))) {
      const yuan = Number(/-?[\d.]{1,24}$/.exec(said.replaceAll(',', ''))![0]);
      const before = sheet[field];
      // What the fund paid for one of several bills, it paid.
      sheet[field] = field === 'other-funds' ? (before ?? 0) + yuan : field === 'fund' ? Math.max(before ?? 0, yuan) : (before ?? yuan);
    }
  }
  return sheet;
}

/** Without a total there is no sheet to reckon with, and most texts have none. */
export const hasTotal = (folded: string, lexicon: Lexicon): boolean => folded.search(lexicon.sheetLine('total')) >= 0;

/** The sheet in fen, for whoever reckons with it; nothing where a total stands alone or is missing, and no line that is not an amount paid or due. */
export function amountsOf(sheet: Sheet): SheetAmounts | undefined {
  if (sheet.total === undefined) return undefined;
  const lines = Object.entries(sheet).filter(([, yuan]) => yuan >= 0 && yuan < MOST_YUAN);
  if (lines.length < 2) return undefined;
  return Object.fromEntries(lines.map(([line, yuan]) => [line, Math.round(yuan * 100)]));
}

/** No bill is higher; a longer number is a bill's number. */
const MOST_YUAN = 1e8;

/** Sums of money agree when they differ by less than half a fen. */
const HALF_FEN = 0.005;

/** What follows from a sheet on which the fund paid nothing, though no phrase says it. */
export function signalsOfSheet({
  total = 0,
  own = 0,
  'over-price': overPrice = 0,
  first = 0,
  scope = total - own - overPrice - first,
  deductible = 0,
  ceiling = 0,
  fund,
}: Sheet): readonly SignalId[] {
  if (fund === undefined || fund > HALF_FEN || total < HALF_FEN) return [];
  if (own >= total - HALF_FEN) return ['sheet-outside-catalogue'];
  if (ceiling > HALF_FEN) return ['sheet-ceiling'];
  return deductible > HALF_FEN && scope <= deductible + HALF_FEN ? ['sheet-below-deductible'] : [];
}
