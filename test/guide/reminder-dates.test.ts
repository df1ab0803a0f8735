import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { REMINDER_KINDS, type Reminder } from '../../src/domain/reminders.ts';
import { addDays, daysBetween } from '../../src/guide/days.ts';
import { enrolmentPeriodAt, nextOccurrence, occurrenceDue } from '../../src/guide/reminder-dates.ts';
import { compileRules } from '../../src/knowledge/compile-rules.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const { rules } = compileRules(await loadKnowledge());
const PERIOD = { firstMonth: 9, lastMonth: 2 };
const day = fc.integer({ min: 0, max: 11_000 }).map((days) => addDays('2010-01-01', days));
const dayOfMonth = fc.integer({ min: 1, max: 31 });
const before = fc.integer({ min: 0, max: 60 });
const reminder: fc.Arbitrary<Reminder> = fc.oneof(
  fc.record({ kind: fc.constantFrom('payment-day' as const, 'monthly-check' as const), day: dayOfMonth }),
  fc.record({ kind: fc.constant('debit-balance' as const), day: dayOfMonth, before }),
  fc.constant({ kind: 'resident-window' as const }),
  fc.record({ kind: fc.constant('registration-end' as const), date: day, before }),
);

test.each<[string, Reminder, string, string | undefined, string | undefined]>([
  ['a payment day', { kind: 'payment-day', day: 15 }, '2026-11-20', '2026-12-15', '2026-12-15'],
  ['the same day is told, not the next', { kind: 'payment-day', day: 15 }, '2026-11-15', '2026-12-15', '2026-12-15'],
  ['the 31st in a shorter month', { kind: 'monthly-check', day: 31 }, '2027-02-01', '2027-02-28', '2027-02-28'],
  ['the 31st in a leap year', { kind: 'monthly-check', day: 31 }, '2028-02-01', '2028-02-29', '2028-02-29'],
  ['days before a debit', { kind: 'debit-balance', day: 2, before: 3 }, '2026-11-20', '2026-11-29', '2026-12-02'],
  ['days before a debit, over the end of the year', { kind: 'debit-balance', day: 1, before: 5 }, '2026-12-20', '2026-12-27', '2027-01-01'],
  [
    'days before the end of a registration',
    { kind: 'registration-end', date: '2027-03-10', before: 14 },
    '2026-11-20',
    '2027-02-24',
    '2027-03-10',
  ],
  ['a registration that is over', { kind: 'registration-end', date: '2026-03-10', before: 14 }, '2026-11-20', undefined, undefined],
  ['the last month of the year for residents', { kind: 'resident-window' }, '2026-11-20', '2026-12-01', '2026-12-31'],
  ['the last month of all for residents', { kind: 'resident-window' }, '2026-12-01', '2027-02-01', '2027-02-28'],
  ['the opening for residents', { kind: 'resident-window' }, '2027-02-01', '2027-09-01', '2027-09-01'],
])('next: %s', (_what, one, after, remindOn, about) => {
  const next = nextOccurrence(one, PERIOD, after);
  expect(next?.remindOn).toBe(remindOn);
  expect(next?.day).toBe(about);
});

describe('what is due', () => {
  it('is told once, however many were missed', () => {
    expect(occurrenceDue({ kind: 'payment-day', day: 15 }, undefined, '2026-06-20', '2026-11-20')).toEqual({
      remindOn: '2026-11-15',
      day: '2026-11-15',
    });
    expect(occurrenceDue({ kind: 'payment-day', day: 15 }, undefined, '2026-11-15', '2026-11-20')).toBeNull();
  });

  it('never lies outside the days that were asked for, and nothing lies between it and the next', () => {
    fc.assert(
      fc.property(reminder, day, fc.nat(800), (one, after, days) => {
        const upTo = addDays(after, days);
        const due = occurrenceDue(one, PERIOD, after, upTo);
        if (due) expect(due.remindOn > after && due.remindOn <= upTo).toBe(true);
        const first = nextOccurrence(one, PERIOD, after);
        expect(due !== null).toBe(first !== null && first.remindOn <= upTo);
      }),
    );
  });

  it('comes every month, for every day of the month', () => {
    fc.assert(
      fc.property(dayOfMonth, before, day, (wanted, days, after) => {
        const one: Reminder = { kind: 'debit-balance', day: wanted, before: days };
        const first = nextOccurrence(one, undefined, after)!;
        const second = nextOccurrence(one, undefined, first.remindOn)!;
        expect(daysBetween(after, first.remindOn)).toBeLessThanOrEqual(31);
        expect(daysBetween(first.remindOn, second.remindOn)).toBeGreaterThanOrEqual(28);
        expect(daysBetween(first.remindOn, first.day)).toBe(days);
      }),
    );
  });
});

it('without a known enrolment period nothing is made up', () => {
  expect(nextOccurrence({ kind: 'resident-window' }, undefined, '2026-11-20')).toBeNull();
});

it('a period within one year ends with it: nothing is said of a later month', () => {
  const period = { firstMonth: 9, lastMonth: 12 };
  expect(nextOccurrence({ kind: 'resident-window' }, period, '2026-09-01')).toEqual({
    remindOn: '2026-12-01',
    day: '2026-12-31',
    stage: 'year-end',
  });
});

it('the enrolment period is that of the rules, and that of the place where it has one of its own', () => {
  expect(enrolmentPeriodAt(rules, undefined, '2026-11-21')).toEqual(PERIOD);
  const validity = { from: '2020-01-01' };
  const local = { place: { regions: ['fujian'] }, validity, residentPeriod: { firstMonth: 10, lastMonth: 12 } };
  expect(enrolmentPeriodAt([local, ...rules], { region: 'fujian' }, '2026-11-21')).toEqual(local.residentPeriod);
  expect(enrolmentPeriodAt([local, ...rules], { region: 'hubei' }, '2026-11-21')).toEqual(PERIOD);
});

it('every kind was tried', () => {
  const tried = new Set(fc.sample(reminder, 200).map(({ kind }) => kind));
  expect([...tried].toSorted()).toEqual([...REMINDER_KINDS].toSorted());
});
