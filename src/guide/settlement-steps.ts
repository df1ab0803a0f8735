import type { SheetAmounts } from '../domain/sheet.ts';

export const YOURS = ['own', 'over-price', 'first', 'deductible', 'ceiling', 'share'] as const;
/** "open": nobody said who pays it. "difference": the lines of the sheet leave it over, or give it twice (then below zero). */
export type PartId = (typeof YOURS)[number] | 'fund' | 'other-funds' | 'open' | 'difference';
export type PayerId = 'fund' | 'other-funds' | 'account' | 'cash' | 'open' | 'difference';

export interface Amount<Id extends string> {
  readonly id: Id;
  readonly fen: number;
}

/** One sum of the sheet. "open": a line is missing that would fill the gap. */
export interface Check {
  readonly id: 'parts' | 'payers' | 'fund-in-scope';
  readonly result: 'proven' | 'disagrees' | 'open';
  readonly sum: number;
  readonly against: number;
  /** How far apart the two are; 0 when proven. */
  readonly by: number;
}

/** The first step at which nothing was left for the fund. `missing`: fen up to the deductible; `assumed`: nothing else counted this year. */
export type ZeroStep =
  | { readonly at: 'own' | 'over-price' | 'first' | 'ceiling' | 'deductible-unknown' | 'unexplained' | 'no-line' }
  | { readonly at: 'deductible'; readonly missing: number; readonly counted: number; readonly assumed: boolean };

export interface SettlementSteps {
  readonly total: number;
  /** What may be paid by the fund at all. */
  readonly scope: number;
  /** What the bill was made of; the sum is always the total. */
  readonly parts: readonly Amount<PartId>[];
  /** Who paid; the sum is always the total. */
  readonly payers: readonly Amount<PayerId>[];
  readonly checks: readonly Check[];
  /** Missing when the fund paid something, or when it is not known what it paid. */
  readonly zero?: ZeroStep;
}

/** Without any of these a sheet says nothing of what is in scope. */
const SCOPE_LINES = ['scope', 'own', 'over-price', 'first'] as const;
/** Sums that differ by less than a yuan are a slip of the sheet; more is likely a line that is not there. */
const LINE_MISSING = 100;

const sumOf = (amounts: readonly Amount<string>[]): number => amounts.reduce((sum, { fen }) => sum + fen, 0);
const notZero = <Id extends string>(amounts: readonly Amount<Id>[]): readonly Amount<Id>[] => amounts.filter(({ fen }) => fen !== 0);

/**
 * Where every fen of a bill went. Undefined without a total. Lines that are missing are taken as zero where the sums allow it; what
 * does not fit stays visible as a difference, so that nothing is made to look right.
 */
export function settlementSteps(read: SheetAmounts): SettlementSteps | undefined {
  const { total } = read;
  if (total === undefined) return undefined;
  const sheet = withFundAlone(read, total);
  const { own = 0, 'over-price': overPrice = 0, first = 0 } = sheet;
  const scope = sheet.scope ?? total - own - overPrice - first;
  const fund = fundOf(sheet, total);
  const zero = fund === 0 && total > 0 ? zeroStep(sheet, scope) : undefined;
  return {
    total,
    scope,
    parts: partsOf(sheet, total, scope, fund),
    payers: payersOf(sheet, total, fund),
    checks: checksOf(sheet, total),
    ...(zero && { zero }),
  };
}

/** On some sheets the fund line is the sum of all funds; the payers only add up without the others. */
function withFundAlone(sheet: SheetAmounts, total: number): SheetAmounts {
  const { fund = 0, 'other-funds': other = 0, account = 0, cash = 0 } = sheet;
  const isSum = fund >= other && (fund + account + cash === total || (cash >= account && fund + cash === total));
  return isSum && other > 0 ? { ...sheet, fund: fund - other } : sheet;
}

/** What the fund paid; where the sheet does not say, what account and cash leave over. */
function fundOf({ fund, cash, account = 0, 'other-funds': other = 0 }: SheetAmounts, total: number): number | undefined {
  if (fund !== undefined || cash === undefined) return fund;
  const left = total - cash - account - other;
  return left >= 0 ? left : undefined;
}

function partsOf(sheet: SheetAmounts, total: number, scope: number, fund: number | undefined): readonly Amount<PartId>[] {
  const { own = 0, 'over-price': overPrice = 0, first = 0, ceiling = 0, 'other-funds': other = 0 } = sheet;
  const outside: Amount<PartId>[] = [
    { id: 'own', fen: own },
    { id: 'over-price', fen: overPrice },
    { id: 'first', fen: first },
  ];
  const left = Math.max(0, scope - (fund ?? 0) - ceiling - other);
  // What counted earlier this year has used up that much of the deductible.
  const before = sheet.counted === undefined ? 0 : Math.max(0, sheet.counted - scope);
  const deductible = Math.min(Math.max(0, (sheet.deductible ?? 0) - before), left);
  const inside: Amount<PartId>[] =
    fund === undefined
      ? [{ id: 'open', fen: scope - other }]
      : [
          { id: 'deductible', fen: deductible },
          { id: 'fund', fen: fund },
          { id: 'ceiling', fen: ceiling },
          { id: 'share', fen: left - deductible },
        ];
  const known = [...outside, ...inside, { id: 'other-funds' as const, fen: other }];
  return notZero([...known, { id: 'difference', fen: total - sumOf(known) }]);
}

/** On some sheets the cash line is all that the person pays, the account within it. */
function isAccountWithinCash({ account = 0, cash = 0, 'other-funds': other = 0 }: SheetAmounts, total: number, fund: number): boolean {
  return account > 0 && cash >= account && fund + other + cash === total;
}

function payersOf(sheet: SheetAmounts, total: number, fund: number | undefined): readonly Amount<PayerId>[] {
  const { account = 0, cash, 'other-funds': other = 0 } = sheet;
  const within = isAccountWithinCash(sheet, total, fund ?? 0);
  const known: Amount<PayerId>[] = [
    { id: 'fund', fen: fund ?? 0 },
    { id: 'other-funds', fen: other },
    { id: 'account', fen: account },
    { id: 'cash', fen: (cash ?? 0) - (within ? account : 0) },
  ];
  const id = fund === undefined || cash === undefined ? 'open' : 'difference';
  return notZero([...known, { id, fen: total - sumOf(known) }]);
}

function checksOf(sheet: SheetAmounts, total: number): readonly Check[] {
  const { own, 'over-price': overPrice, first, scope, fund, account, cash, 'other-funds': other } = sheet;
  const checks: Check[] = [];
  if (scope !== undefined) checks.push(checkSum('parts', total, [own, overPrice, first, scope]));
  if (fund !== undefined && (cash !== undefined || account !== undefined))
    checks.push(checkSum('payers', total, isAccountWithinCash(sheet, total, fund) ? [fund, other, cash] : [fund, other, account, cash]));
  if (fund !== undefined && scope !== undefined && fund > scope)
    checks.push({ id: 'fund-in-scope', result: 'disagrees', sum: fund, against: scope, by: fund - scope });
  return checks;
}

function checkSum(id: Check['id'], against: number, lines: readonly (number | undefined)[]): Check {
  const sum = lines.reduce<number>((all, line) => all + (line ?? 0), 0);
  const left = against - sum;
  const result = left === 0 ? 'proven' : left >= LINE_MISSING && lines.includes(undefined) ? 'open' : 'disagrees';
  return { id, result, sum, against, by: Math.abs(left) };
}

function zeroStep(sheet: SheetAmounts, scope: number): ZeroStep {
  if (scope <= 0) return { at: lastTaken(sheet) };
  const { deductible, counted, ceiling = 0 } = sheet;
  if (deductible !== undefined && deductible > 0) {
    // Then the line is what of this bill fell below the deductible, not the deductible itself.
    if (counted === undefined && scope === deductible) return { at: 'deductible-unknown' };
    const used = Math.max(counted ?? scope, scope);
    if (used <= deductible) return { at: 'deductible', missing: deductible - used, counted: used, assumed: counted === undefined };
  }
  if (ceiling > 0) return { at: 'ceiling' };
  if (deductible !== undefined) return { at: 'no-line' };
  return { at: SCOPE_LINES.some((line) => sheet[line] !== undefined) ? 'deductible-unknown' : 'unexplained' };
}

/** The line after which nothing of the total was left. */
function lastTaken({ total = 0, own = 0, 'over-price': overPrice = 0 }: SheetAmounts): 'own' | 'over-price' | 'first' {
  if (own >= total) return 'own';
  return own + overPrice >= total ? 'over-price' : 'first';
}
