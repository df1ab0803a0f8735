import { expect, test, vi } from 'vitest';
import { createBudget, type Budget } from '../../src/content/budget.ts';

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

/** How long somebody waits who has used up the reserve and half a second of the page's time with it. */
async function waitAfter(change: (budget: Budget, pass: (ms: number) => void) => void): Promise<number> {
  let time = 0;
  const budget = createBudget(() => time);
  budget.begin();
  time += 700;
  budget.end();
  change(budget, (ms) => (time += ms));
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const setting = vi.spyOn(globalThis, 'setTimeout');
  void budget.turn();
  const waited = setting.mock.calls.at(-1)?.[1] ?? 0;
  vi.restoreAllMocks();
  vi.useRealTimers();
  return waited;
}

test('what was put off on a page that goes on changing waits for its share of time', async () => {
  expect(await waitAfter((budget) => budget.putOff())).toBe(250);
  const changing = await waitAfter((budget, pass) => {
    budget.putOff();
    pass(100);
    budget.putOff();
  });
  expect(changing).toBe(250);
});

test('what was put off is read on soon once nothing more comes', async () => {
  const settled = await waitAfter((budget, pass) => {
    budget.putOff();
    pass(500);
  });
  expect(settled).toBe(0);
});
