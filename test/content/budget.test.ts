import { expect, test, vi } from 'vitest';
import { createBudget, type Budget } from '../../src/content/budget.ts';

test('with the reserve used up, what was found is still read in whole pieces, and all else only a little at a time', () => {
  let time = 0;
  const budget = createBudget(() => time);
  const isUsedUpAfter = (ms: number, isFound = false) => {
    // The page had its turn.
    time += 1;
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

test('work that goes on at once is the same piece, however often it stops between; after the page had its turn a new one begins', async () => {
  let time = 0;
  const budget = createBudget(() => time);
  for (let part = 0; part < 5; part++) {
    budget.begin();
    time += 0.9;
    expect(budget.isUsedUp()).toBe(part === 4);
    budget.end();
  }
  await budget.rest();
  time += 3;
  expect(budget.isUsedUp()).toBe(false);
  budget.end();
  time += 1;
  budget.begin();
  time += 3;
  expect(budget.isUsedUp()).toBe(false);
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
