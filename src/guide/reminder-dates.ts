import type { Occurrence, Reminder } from '../domain/reminders.ts';
import type { Rule } from '../knowledge/load.ts';
import { addDays, addMonths } from './days.ts';
import { rulesForPlace, type InsuredPlace, type PlacedRule } from './rules-for-place.ts';

/** The residents' enrolment period: months in which the next year is paid for, the last one perhaps in that year itself. */
export type EnrolmentPeriod = NonNullable<Rule['residentPeriod']>;

/** So many months around a day hold the occurrence before it and the one after it, whatever the reminder. */
const MONTHS_AROUND = 14;

/** The enrolment period of a place: that of the narrowest rule that gives one. */
export function enrolmentPeriodAt(
  rules: readonly (PlacedRule & Pick<Rule, 'residentPeriod'>)[],
  place: InsuredPlace | undefined,
  day: string,
): EnrolmentPeriod | undefined {
  return enrolmentRuleAt(rules, place, day)?.residentPeriod;
}

/** The narrowest rule that gives a place its enrolment period. */
export function enrolmentRuleAt<R extends PlacedRule & Pick<Rule, 'residentPeriod'>>(
  rules: readonly R[],
  place: InsuredPlace | undefined,
  day: string,
): R | undefined {
  return rulesForPlace(rules, place, day).findLast(({ residentPeriod }) => residentPeriod);
}

/** The latest occurrence after one day and up to another; null when there is none. Of several that were missed only this one is told. */
export function occurrenceDue(reminder: Reminder, period: EnrolmentPeriod | undefined, after: string, upTo: string): Occurrence | null {
  return around(reminder, period, upTo).findLast(({ remindOn }) => remindOn > after && remindOn <= upTo) ?? null;
}

/** The first occurrence after a day; null when there will be none. */
export function nextOccurrence(reminder: Reminder, period: EnrolmentPeriod | undefined, after: string): Occurrence | null {
  return around(reminder, period, after).find(({ remindOn }) => remindOn > after) ?? null;
}

/** Occurrences near a day, in their order. */
function around(reminder: Reminder, period: EnrolmentPeriod | undefined, day: string): readonly Occurrence[] {
  if (reminder.kind === 'registration-end') return [{ remindOn: addDays(reminder.date, -reminder.before), day: reminder.date }];
  if (reminder.kind === 'resident-window') return period ? yearsAround(day).flatMap((year) => stages(year, period)) : [];
  const before = reminder.kind === 'debit-balance' ? reminder.before : 0;
  return monthsAround(day).map((month) => {
    const due = dayOfMonth(month, reminder.day);
    return { remindOn: addDays(due, -before), day: due };
  });
}

/** First days of the months around a day. */
const monthsAround = (day: string): readonly string[] =>
  Array.from({ length: 2 * MONTHS_AROUND + 1 }, (_, index) => addMonths(`${day.slice(0, 7)}-01`, index - MONTHS_AROUND));

const yearsAround = (day: string): readonly number[] => [-1, 0, 1].map((years) => Number(day.slice(0, 4)) + years);

/** That day of the month, or its last one where the month is shorter. */
function dayOfMonth(month: string, day: number): string {
  const last = addDays(addMonths(month, 1), -1);
  const wanted = `${month.slice(0, 8)}${String(day).padStart(2, '0')}`;
  return wanted < last ? wanted : last;
}

const firstOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}-01`;

/** The three moments of the period that begins in a year; two where it ends within the year: then nothing can be paid later. */
function stages(year: number, { firstMonth, lastMonth }: EnrolmentPeriod): readonly Occurrence[] {
  const opens = firstOf(year, firstMonth);
  const goesOn = lastMonth < firstMonth;
  const last = firstOf(goesOn ? year + 1 : year, lastMonth);
  return [
    { remindOn: opens, day: opens, stage: 'opens' },
    ...(goesOn ? [{ remindOn: `${year}-12-01`, day: `${year}-12-31`, stage: 'year-end' as const }] : []),
    { remindOn: last, day: addDays(addMonths(last, 1), -1), stage: goesOn ? 'last' : 'year-end' },
  ];
}
