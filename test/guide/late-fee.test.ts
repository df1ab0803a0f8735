import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/guide/days.ts';
import { lateFee } from '../../src/guide/late-fee.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const { rules } = await loadKnowledge();

test('0.05 % a day, on the employer, by article 86', () => {
  expect(lateFee({ yuan: 1000, dueOn: '2026-03-31', paidOn: '2026-04-30' }, rules)).toEqual({
    days: 30,
    yuan: 15,
    percentPerDay: 0.05,
    article: 86,
    paidBy: 'employer',
    rule: 'late-fee',
  });
});

test.each([
  ['paid on the day', '2026-03-31', 0, 0],
  ['paid before', '2026-03-01', 0, 0],
  ['a year late', '2027-03-31', 365, 182.5],
])('%s', (_name, paidOn, days, yuan) => {
  expect(lateFee({ yuan: 1000, dueOn: '2026-03-31', paidOn }, rules)).toMatchObject({ days, yuan });
});

test('no rate is given for a time before the Act', () => {
  expect(lateFee({ yuan: 1000, dueOn: '2010-03-31', paidOn: '2012-01-01' }, rules)).toBeUndefined();
});

test('it never falls with time, and grows by the same sum each day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 0, max: 2000 }), (yuan, days) => {
      const fee = (late: number) => lateFee({ yuan, dueOn: '2026-03-31', paidOn: addDays('2026-03-31', late) }, rules)?.yuan ?? -1;
      expect(fee(days + 1)).toBeGreaterThanOrEqual(fee(days));
      expect(fee(days + 1) - fee(days)).toBeCloseTo(yuan * 0.0005, 1);
    }),
  );
});
