import type { Rule } from '../knowledge/load.ts';
import type { DateRange } from './benefits-return.ts';
import { addMonths, firstOfNextMonth } from './days.ts';
import { enrolmentRuleAt, type EnrolmentPeriod } from './reminder-dates.ts';
import { isInForce, type InsuredPlace, type PlacedRule } from './rules-for-place.ts';

export type ResidentRule = PlacedRule & Pick<Rule, 'id' | 'residentWait' | 'residentPeriod'>;

export interface ResidentPayment {
  /** The year that is paid for. */
  readonly benefitYear: number;
  readonly paidOn: string;
  /** Whole years before it without any insurance. */
  readonly missedYears: number;
  /** How many of them are paid back together with it. */
  readonly paidBackYears?: number;
  /** Newborn, on aid, or within 3 months after employee cover: no waiting period. */
  readonly exempt?: boolean;
}

export interface ResidentStart {
  /** Months of waiting; 0 when paid in time. A range while it depends on the local enrolment period. */
  readonly months: { readonly min: number; readonly max: number };
  readonly range: DateRange;
  /** Ids of the rules it rests on. */
  readonly rules: readonly string[];
}

/**
 * From when the residents' scheme pays. Undefined when no rule in force on the day of payment gives the waiting period.
 * A wait after missed years is counted from the payment in some provinces and from 1 January in others: the range holds both.
 */
export function residentStart(payment: ResidentPayment, rules: readonly ResidentRule[], place?: InsuredPlace): ResidentStart | undefined {
  const inForce = rules.filter((rule) => isInForce(rule, payment.paidOn));
  const waiting = inForce.find((rule) => rule.residentWait);
  if (!waiting?.residentWait) return undefined;
  const newYear = `${payment.benefitYear}-01-01`;
  const isEarly = payment.paidOn < newYear;
  if (isEarly && (payment.exempt || payment.missedYears === 0))
    return { months: { min: 0, max: 0 }, range: { earliest: newYear, latest: newYear }, rules: [waiting.id] };
  if (payment.exempt) return startAfter(payment.paidOn, newYear, { min: 0, max: 0 }, [waiting.id]);
  const wait = monthsOf(waiting.residentWait, payment);
  if (payment.missedYears > 0) return startAfter(payment.paidOn, newYear, { min: wait, max: wait }, [waiting.id]);
  const period = enrolmentRuleAt(rules, place, payment.paidOn);
  const mayStillBeInTime = period?.residentPeriod && isInTime(payment, period.residentPeriod);
  return startAfter(payment.paidOn, newYear, { min: mayStillBeInTime ? 0 : wait, max: wait }, [
    waiting.id,
    ...(mayStillBeInTime ? [period.id] : []),
  ]);
}

/** In the year itself only a period that goes on into it is still open. */
const isInTime = ({ benefitYear, paidOn }: ResidentPayment, { firstMonth, lastMonth }: EnrolmentPeriod): boolean =>
  lastMonth < firstMonth && paidOn < `${benefitYear}-${String(lastMonth + 1).padStart(2, '0')}-01`;

/** Fixed months, one more per missed year, one less per year paid back; never below the fixed months or, after long gaps, the floor. */
function monthsOf(wait: NonNullable<Rule['residentWait']>, { missedYears, paidBackYears = 0 }: ResidentPayment): number {
  const paidBack = Math.min(Math.max(paidBackYears, 0), missedYears);
  const months = wait.fixedMonths + wait.monthsPerMissedYear * missedYears - wait.monthsPerPaidBackYear * paidBack;
  const least = missedYears >= wait.floor.fromMissedYears ? wait.floor.months : wait.fixedMonths;
  return Math.max(months, least);
}

function startAfter(paidOn: string, newYear: string, months: ResidentStart['months'], rules: readonly string[]): ResidentStart {
  const later = (day: string) => (day < newYear ? newYear : day);
  const counted = later(paidOn);
  return {
    months,
    range: { earliest: later(addMonths(paidOn, months.min)), latest: firstOfNextMonth(addMonths(counted, months.max)) },
    rules,
  };
}
