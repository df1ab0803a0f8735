import { browser } from './browser.ts';

const NEEDED = { permissions: ['notifications' as const] };

/** Missing until the person has allowed notifications. */
const api = () => browser.notifications as typeof browser.notifications | undefined;

export const mayNotify = (): Promise<boolean> => browser.permissions.contains(NEEDED);

/** Asks the browser; it asks the person. Only within the handling of a click, before anything is awaited. */
export const requestNotifications = (): Promise<boolean> => browser.permissions.request(NEEDED);

/** Takes away what is shown under ids that begin so. */
export async function clearNotifications(prefix: string): Promise<void> {
  for (const id of Object.keys((await api()?.getAll()) ?? {})) if (id.startsWith(prefix)) await api()?.clear(id);
}

/** Takes away what is shown, and the permission with it. */
export async function withdrawNotifications(): Promise<void> {
  await clearNotifications('');
  // A browser that cannot take it back must not keep the rest from being deleted.
  if (await mayNotify()) await browser.permissions.remove(NEEDED).catch(() => false);
}

/** Shows a notification. One of the same id that is still there is left as it is. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  const shown = await browser.notifications.getAll();
  if (id in shown) return;
  await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png'), title, message });
}

let isListening = false;

/** Calls back when a notification is clicked. Once it is allowed, it is to be called again: before, there is nothing to listen to. */
export function onNotificationClick(listener: (id: string) => void): void {
  if (isListening) return;
  const { onClicked } = api() ?? {};
  onClicked?.addListener(listener);
  isListening = onClicked !== undefined;
}

export async function clearNotification(id: string): Promise<void> {
  await api()?.clear(id);
}
