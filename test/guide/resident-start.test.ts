import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/guide/days.ts';
import { residentStart, type ResidentPayment } from '../../src/guide/resident-start.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const { rules } = await loadKnowledge();
const start = (payment: Partial<ResidentPayment>) =>
  residentStart({ benefitYear: 2026, paidOn: '2026-05-10', missedYears: 0, ...payment }, rules);

describe('months of waiting', () => {
  test.each([
    ['paid late, nothing missed', {}, 3],
    ['one year missed', { missedYears: 1 }, 4],
    ['one year missed and paid back', { missedYears: 1, paidBackYears: 1 }, 3],
    ['three years missed and paid back', { missedYears: 3, paidBackYears: 3 }, 3],
    ['four years missed and paid back', { missedYears: 4, paidBackYears: 4 }, 6],
    ['five years missed', { missedYears: 5 }, 8],
    ['five years missed and paid back', { missedYears: 5, paidBackYears: 5 }, 6],
    ['exempt', { missedYears: 5, exempt: true }, 0],
  ] as const)('%s: %o gives %i', (_name, payment, months) => {
    expect(start(payment)?.months).toEqual({ min: months, max: months });
  });
});

describe('the day', () => {
  test('is 1 January when paid before the year without a break', () => {
    expect(start({ paidOn: '2025-11-02' })?.range).toEqual({ earliest: '2026-01-01', latest: '2026-01-01' });
  });

  test('is three months after a late payment', () => {
    expect(start({})).toEqual({
      months: { min: 3, max: 3 },
      range: { earliest: '2026-08-10', latest: '2026-09-01' },
      rules: ['resident-waiting'],
    });
  });

  test('is open in January and February, when many places still collect', () => {
    expect(start({ paidOn: '2026-02-10' })).toEqual({
      months: { min: 0, max: 3 },
      range: { earliest: '2026-02-10', latest: '2026-06-01' },
      rules: ['resident-waiting', 'resident-period'],
    });
  });

  test.each([
    ['ends with the year', { firstMonth: 9, lastMonth: 12 }, '2026-01-10', 3],
    ['ends with January', { firstMonth: 10, lastMonth: 1 }, '2026-01-10', 0],
    ['ended with January', { firstMonth: 10, lastMonth: 1 }, '2026-02-10', 3],
  ])('follows the period of the place where that %s', (_name, residentPeriod, paidOn, min) => {
    const local = { id: 'local', place: { regions: ['fujian'] }, validity: {}, residentPeriod };
    const at = (region: string) => residentStart({ benefitYear: 2026, paidOn, missedYears: 0 }, [local, ...rules], { region });
    expect(at('fujian')?.months).toEqual({ min, max: 3 });
    expect(at('hubei')?.months).toEqual({ min: 0, max: 3 });
  });

  test('leaves room for both ways of counting when years are missing and it is paid early', () => {
    expect(start({ paidOn: '2025-10-10', missedYears: 2 })?.range).toEqual({ earliest: '2026-03-10', latest: '2026-07-01' });
  });

  test('is not given for a payment before the rule', () => {
    expect(start({ paidOn: '2024-11-02', benefitYear: 2025 })).toBeUndefined();
  });
});

describe('laws', () => {
  const payment = fc.record({
    benefitYear: fc.constantFrom(2026, 2027),
    paidOn: fc.integer({ min: 0, max: 700 }).map((days) => addDays('2025-09-01', days)),
    missedYears: fc.integer({ min: 0, max: 9 }),
    paidBackYears: fc.integer({ min: 0, max: 9 }),
    exempt: fc.boolean(),
  });

  test('a later payment never gives an earlier date', () => {
    fc.assert(
      fc.property(payment, fc.integer({ min: 0, max: 300 }), (one, days) => {
        const [first, second] = [start(one)?.range, start({ ...one, paidOn: addDays(one.paidOn, days) })?.range];
        if (!first || !second) throw new Error('no date');
        expect(second.earliest >= first.earliest && second.latest >= first.latest).toBe(true);
      }),
    );
  });

  test('paying back a year never lengthens the wait, a missed year never shortens it, and three months stay', () => {
    fc.assert(
      fc.property(payment, (one) => {
        const months = (other: Partial<ResidentPayment>) =>
          start({ ...one, exempt: false, paidOn: '2027-06-01', ...other })?.months.max ?? -1;
        expect(months({ paidBackYears: one.paidBackYears + 1 })).toBeLessThanOrEqual(months({}));
        expect(months({ missedYears: one.missedYears + 1 })).toBeGreaterThanOrEqual(months({}));
        expect(months({})).toBeGreaterThanOrEqual(one.missedYears >= 4 ? 6 : 3);
      }),
    );
  });
});
