import { expect, test } from 'vitest';
import { createBudget } from '../../src/content/budget.ts';

test('with the reserve used up, what was found is still read in whole pieces, and all else only a little at a time', () => {
  let time = 0;
  const budget = createBudget(() => time);
  const isUsedUpAfter = (ms: number, isFound = false) => {
    budget.begin();
    time += ms;
    const isUsedUp = budget.isUsedUp(isFound);
    budget.end();
    return isUsedUp;
  };
  expect(isUsedUpAfter(3)).toBe(false);
  isUsedUpAfter(1_000);
  expect(isUsedUpAfter(3)).toBe(true);
  expect(isUsedUpAfter(3, true)).toBe(false);
  expect(isUsedUpAfter(5, true)).toBe(true);
});
