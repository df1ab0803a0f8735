import type { InsuranceType } from '../domain/questions.ts';
import type { Rule } from '../knowledge/load.ts';
import { addDays, addMonths, firstOfNextMonth, monthsMissed } from './days.ts';
import { levelOf, rulesForPlace, type InsuredPlace, type Level, type PlacedRule } from './rules-for-place.ts';

export type GapRule = PlacedRule & Pick<Rule, 'id' | 'tier' | 'afterGap'>;
type Band = NonNullable<Rule['afterGap']>['bands'][number];

export interface GapPayment {
  readonly scheme: Extract<InsuranceType, 'employee' | 'flexible'>;
  /** Last month that was paid in time, `2026-03`. */
  readonly lastPaidMonth: string;
  /** Day on which the payment arrived or will arrive. */
  readonly paidOn: string;
  /** Was the insurance moved or its type changed in between? Missing: not known. */
  readonly moved?: boolean;
  readonly place?: InsuredPlace;
}

/** What one rule says. Without dates its source gives no number. */
export interface ReturnLine {
  readonly rule: string;
  readonly level: Level;
  /** "moved": the rule holds only after a move or a change of scheme, and whether there was one is not known. */
  readonly gapCovered: Band['gapCovered'] | 'moved';
  readonly dates?: DateRange;
}

/** Both days are ISO dates; the pooled fund pays from a day in between. */
export interface DateRange {
  readonly earliest: string;
  readonly latest: string;
}

export interface BenefitsReturn {
  readonly monthsMissed: number;
  /** National first, the narrowest place last. */
  readonly lines: readonly ReturnLine[];
  /** Missing when no rule gives a number, or only one that need not hold for this person. */
  readonly range?: DateRange;
  /** Ids of the rules that the range rests on. */
  readonly rangeFrom: readonly string[];
}

interface Spoken {
  readonly rule: GapRule;
  readonly band: Band;
  readonly dates?: DateRange;
}

/**
 * From when the pooled fund may pay again after a gap, employees and flexible workers. Every rule that speaks for the place gives its
 * own line. No number is made up for a place. While it is not known whether the insurance was moved, the range covers both cases, and
 * there is none when one of them has no rule.
 */
export function benefitsReturn(payment: GapPayment, rules: readonly GapRule[]): BenefitsReturn {
  const missed = monthsMissed(payment.lastPaidMonth, payment.paidOn.slice(0, 7));
  const spoken = rulesForPlace(rules, payment.place, payment.paidOn).flatMap((rule): readonly Spoken[] => {
    const band = bandOf(rule, payment, missed);
    return band ? [{ rule, band, ...(band.wait && { dates: datesOf(band.wait, payment.paidOn) }) }] : [];
  });
  const cases = payment.moved === undefined ? [spoken, spoken.filter(({ rule }) => !isForTransfer(rule))] : [spoken];
  const counting = cases.map(countingOf);
  const range = counting.every(({ length }) => length > 0) ? hull(counting.flat().flatMap(({ dates }) => dates ?? [])) : undefined;
  return {
    monthsMissed: missed,
    lines: spoken.map((one) => lineOf(one, payment)),
    ...(range && { range }),
    rangeFrom: range ? spoken.filter((one) => counting.flat().includes(one)).map(({ rule }) => rule.id) : [],
  };
}

/** Tiers of official texts. */
const OFFICIAL: ReadonlySet<Rule['tier']> = new Set(['A', 'B']);
const isLocal = (rule: GapRule): boolean => typeof rule.place !== 'string';
const isForTransfer = ({ afterGap }: GapRule): boolean => afterGap?.on === 'transfer';

/**
 * The rules that a range rests on. A local rule seen in an official text narrows the range to its own and those of narrower places; a
 * rule of the whole country that says something else stays beside it. With a secondary text the range is as wide as all rules together.
 */
function countingOf(spoken: readonly Spoken[]): readonly Spoken[] {
  const dated = spoken.filter(({ dates }) => dates !== undefined);
  const official = dated.findLastIndex(({ rule }) => isLocal(rule) && OFFICIAL.has(rule.tier));
  const local = dated[official]?.dates;
  if (!local) return dated;
  const contradicts = ({ rule, dates }: Spoken) =>
    rule.place === 'national' && dates !== undefined && (local.earliest < dates.earliest || dates.latest < local.latest);
  return dated.filter((one, index) => index >= official || contradicts(one));
}

function bandOf({ afterGap }: GapRule, { scheme, moved }: GapPayment, missed: number): Band | undefined {
  if (!afterGap?.schemes.includes(scheme)) return undefined;
  if (afterGap.on === 'transfer' && moved === false) return undefined;
  return afterGap.bands.find(({ gap }) => gap.min <= missed && (gap.max === undefined || missed <= gap.max));
}

function lineOf({ rule, band, dates }: Spoken, { moved }: GapPayment): ReturnLine {
  const gapCovered = isForTransfer(rule) && moved === undefined ? 'moved' : band.gapCovered;
  return { rule: rule.id, level: levelOf(rule), gapCovered, ...(dates && { dates }) };
}

function datesOf({ min, max, unit }: NonNullable<Band['wait']>, paidOn: string): DateRange {
  const after = unit === 'days' ? addDays : addMonths;
  // Places count a wait from the day of payment or from the month after it: the range leaves room for both.
  const latest = unit === 'days' ? after(paidOn, max) : firstOfNextMonth(after(paidOn, max));
  return { earliest: after(paidOn, min), latest };
}

function hull(ranges: readonly DateRange[]): DateRange | undefined {
  const earliest = ranges.map((range) => range.earliest).sort()[0];
  const latest = ranges
    .map((range) => range.latest)
    .sort()
    .at(-1);
  return earliest !== undefined && latest !== undefined ? { earliest, latest } : undefined;
}
