import { expireTicks } from '../case/ticks.ts';
import { browser } from '../platform/browser.ts';
import { today } from '../platform/today.ts';
import { PROFILES } from '../domain/profiles.ts';
import { ticksItem } from '../storage/ticks.ts';

const DAILY = 'tidy';
const DAY_MINUTES = 24 * 60;

/** Forgets old ticks, once a day while the browser runs. An alarm outlives the worker. */
export function tidyDaily(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== DAILY) return;
    for (const profile of PROFILES)
      void ticksItem(profile)
        .update((ticks) => expireTicks(ticks, today()))
        .catch(() => undefined);
  });
  const set = async () => {
    if (!(await browser.alarms.get(DAILY))) await browser.alarms.create(DAILY, { delayInMinutes: 1, periodInMinutes: DAY_MINUTES });
  };
  void set().catch(() => undefined);
}
