import { browser } from './browser.ts';

/** Wakes the worker at a moment (milliseconds), once; an alarm of the same name before it is replaced. */
export async function setAlarm(name: string, when: number): Promise<void> {
  await browser.alarms.create(name, { when });
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

export const hasAlarm = async (name: string): Promise<boolean> => (await browser.alarms.get(name)) !== undefined;

/** Calls back when the alarm of that name goes off, also in a worker that was started for it. */
export function onAlarm(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}
