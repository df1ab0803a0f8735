import type { InsuranceType } from '../domain/questions.ts';
import type { Rule } from '../knowledge/load.ts';
import { addDays, addMonths, firstOfNextMonth, monthsMissed } from './days.ts';
import { levelOf, rulesForPlace, type InsuredPlace, type Level, type PlacedRule } from './rules-for-place.ts';

export type GapRule = Pick<PlacedRule, 'place'> & Pick<Rule, 'id' | 'validity' | 'tier' | 'afterGap'>;
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
  readonly gapCovered: Band['gapCovered'];
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
  /** Missing when no rule gives a number. */
  readonly range?: DateRange;
  /** Ids of the rules that the range rests on. */
  readonly rangeFrom: readonly string[];
}

/**
 * From when the pooled fund may pay again after a gap, employees and flexible workers. Every rule that speaks for the place gives its
 * own line. A local rule seen in an official text narrows the range to its own and those of narrower places; with a secondary text the
 * range stays as wide as all rules together. No number is made up for a place.
 */
export function benefitsReturn(payment: GapPayment, rules: readonly GapRule[]): BenefitsReturn {
  const missed = monthsMissed(payment.lastPaidMonth, payment.paidOn.slice(0, 7));
  const spoken = rulesForPlace(rules, payment.place, payment.paidOn).flatMap((rule) => {
    const band = bandOf(rule, payment, missed);
    return band ? [{ rule, line: lineOf(rule, band, payment.paidOn) }] : [];
  });
  const dated = spoken.filter(({ line }) => line.dates !== undefined);
  const official = dated.findLastIndex(({ rule }) => isLocal(rule) && rule.tier !== 'C');
  const counting = official < 0 ? dated : dated.slice(official);
  const range = hull(counting.flatMap(({ line }) => line.dates ?? []));
  return {
    monthsMissed: missed,
    lines: spoken.map(({ line }) => line),
    ...(range && { range }),
    rangeFrom: counting.map(({ rule }) => rule.id),
  };
}

const isLocal = (rule: GapRule): boolean => typeof rule.place !== 'string';

function bandOf({ afterGap }: GapRule, { scheme, moved }: GapPayment, missed: number): Band | undefined {
  if (!afterGap?.schemes.includes(scheme)) return undefined;
  if (afterGap.on === 'transfer' && moved === false) return undefined;
  return afterGap.bands.find(({ gap }) => gap.min <= missed && (gap.max === undefined || missed <= gap.max));
}

function lineOf(rule: GapRule, band: Band, paidOn: string): ReturnLine {
  const line = { rule: rule.id, level: levelOf(rule), gapCovered: band.gapCovered };
  if (!band.wait) return line;
  const { min, max, unit } = band.wait;
  const after = unit === 'days' ? addDays : addMonths;
  // Places count a wait from the day of payment or from the month after it: the range leaves room for both.
  const latest = unit === 'days' ? after(paidOn, max) : firstOfNextMonth(after(paidOn, max));
  return { ...line, dates: { earliest: after(paidOn, min), latest } };
}

function hull(ranges: readonly DateRange[]): DateRange | undefined {
  const earliest = ranges.map((range) => range.earliest).sort()[0];
  const latest = ranges
    .map((range) => range.latest)
    .sort()
    .at(-1);
  return earliest !== undefined && latest !== undefined ? { earliest, latest } : undefined;
}
