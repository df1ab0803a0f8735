import type { Fields } from '../../domain/workplace.ts';
import type { SheetAmounts, SheetLine } from '../../domain/sheet.ts';
import { useSpeech } from './speech.ts';
import { useWorkbench } from './tool.ts';

export type TypedSheet = Readonly<Partial<Record<SheetLine, string>>>;

/** Amounts as a person would type them. */
export function asTyped(amounts: SheetAmounts, locale: string): TypedSheet {
  const plain = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, useGrouping: false });
  return Object.fromEntries(Object.entries(amounts).map(([line, fen]) => [line, plain.format(fen / 100)]));
}

/** The settlement sheet that a message of this case stood on; its lines are empty where there is none. */
export function usePageSheet(): { readonly onPage: TypedSheet; readonly bill: string } {
  const { t } = useSpeech();
  const { view } = useWorkbench();
  const sheet = view?.findings.find((finding) => finding.sheet)?.sheet ?? {};
  return { onPage: asTyped(sheet, t.locale), bill: billOf(sheet) };
}

/** A longer text is not kept. */
const LONGEST_KEPT = 40;

/** What tells the bill of the page from another one, in every language the same; empty where there is none. */
const billOf = (sheet: SheetAmounts): string => Object.values(sheet).join(' ').slice(0, LONGEST_KEPT);

/** What was kept from another bill must not stand in for the one on the page. */
export const belongsTo =
  (bill: string) =>
  (kept: Fields): boolean =>
    bill === '' || kept['bill'] === bill;
