/** The lines of a settlement sheet, in the order of the sheet. "counted": what counts towards the deductible this year, this bill included. */
export const SHEET_LINES = [
  'total',
  'own',
  'over-price',
  'first',
  'scope',
  'deductible',
  'counted',
  'ceiling',
  'fund',
  'other-funds',
  'account',
  'cash',
] as const;
export type SheetLine = (typeof SHEET_LINES)[number];

/** Amounts in fen, whole numbers; a missing line is not on the sheet. */
export type SheetAmounts = Readonly<Partial<Record<SheetLine, number>>>;
