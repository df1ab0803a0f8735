import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from '../../src/guide/distance.ts';

test.each([
  [{ counted: 450, deductible: 800 }, { toDeductible: 350 }],
  [{ counted: 800, deductible: 800 }, { toDeductible: 0 }],
  [{ counted: 1200, deductible: 800 }, { toDeductible: 0 }],
  [{ counted: 0.1, deductible: 0.3 }, { toDeductible: 0.2 }],
  [{ counted: 450 }, {}],
  [{ counted: 450, fundPaid: 2000, ceiling: 300_000 }, { toCeiling: 298_000 }],
  [{ counted: 450, ceiling: 300_000 }, {}],
])('%o is %o', (year, expected) => {
  expect(distance(year)).toEqual(expected);
});

test('what is counted and what is missing make up the deductible, and more cost never means farther away', () => {
  const cents = fc.integer({ min: 0, max: 1_000_000 }).map((amount) => amount / 100);
  fc.assert(
    fc.property(cents, cents, cents, (counted, more, deductible) => {
      const missing = distance({ counted, deductible }).toDeductible ?? -1;
      expect(Math.max(counted, deductible)).toBeCloseTo(counted + missing, 2);
      expect(distance({ counted: counted + more, deductible }).toDeductible).toBeLessThanOrEqual(missing);
    }),
  );
});
