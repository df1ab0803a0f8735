import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, firstOfNextMonth, monthsMissed } from '../../src/guide/days.ts';

const anyDay = (from: string, to: string) => fc.integer({ min: 0, max: daysBetween(from, to) }).map((days) => addDays(from, days));
const day = anyDay('2010-01-01', '2040-12-31');

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-11-20', 3, '2027-02-20'],
  ['2026-12-31', 6, '2027-06-30'],
  ['2026-05-15', 0, '2026-05-15'],
])('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(from, months)).toBe(to);
});

test.each([
  ['2026-03', '2026-04', 0],
  ['2026-03', '2026-07', 3],
  ['2025-11', '2026-02', 2],
  ['2026-05', '2026-03', 0],
])('from %s to %s, %i months were missed', (last, paid, missed) => {
  expect(monthsMissed(last, paid)).toBe(missed);
});

test('the next month begins after the last day of this one', () => {
  expect(firstOfNextMonth('2026-12-31')).toBe('2027-01-01');
  fc.assert(fc.property(day, (one) => firstOfNextMonth(one) > one));
});

test('days are counted back and forth', () => {
  fc.assert(fc.property(day, fc.integer({ min: -4000, max: 4000 }), (one, days) => daysBetween(one, addDays(one, days)) === days));
});

test('a later day stays later, or equal, after the same months', () => {
  fc.assert(
    fc.property(day, day, fc.integer({ min: 0, max: 24 }), (a, b, months) => {
      const [first = a, second = b] = [a, b].sort();
      return addMonths(first, months) <= addMonths(second, months);
    }),
  );
});
