import { expireHistory } from '../case/history.ts';
import { expireTicks } from '../case/ticks.ts';
import { PROFILES } from '../domain/profiles.ts';
import { browser } from '../platform/browser.ts';
import { today } from '../platform/today.ts';
import { historyItem } from '../storage/history.ts';
import { ticksItem } from '../storage/ticks.ts';

const DAILY = 'tidy';
const DAY_MINUTES = 24 * 60;

async function tidy(): Promise<void> {
  for (const profile of PROFILES) {
    await ticksItem(profile).update((ticks) => expireTicks(ticks, today()));
    await historyItem(profile).update((history) => expireHistory(history, today()));
  }
}

/** Forgets old ticks and an old history, once a day while the browser runs. An alarm outlives the worker. */
export function tidyDaily(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DAILY) void tidy().catch(() => undefined);
  });
  const set = async () => {
    if (!(await browser.alarms.get(DAILY))) await browser.alarms.create(DAILY, { delayInMinutes: 1, periodInMinutes: DAY_MINUTES });
  };
  void set().catch(() => undefined);
}
