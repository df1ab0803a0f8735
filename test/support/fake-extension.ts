import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What the fake browser lacks, as far as the worker uses it. */
interface Missing {
  readonly permissions: Record<string, unknown>;
  readonly scripting: Record<string, unknown>;
  readonly tabs: Record<string, unknown>;
  readonly i18n: Record<string, unknown>;
  readonly action: Record<string, unknown>;
  notifications: unknown;
}

export const OWN_ID = 'test-extension-id';
export const OWN_PAGE = `chrome-extension://${OWN_ID}`;

export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly origin?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number; readonly url?: string; readonly incognito?: boolean };
}

export const contentSender = (tab = 7, frame = 0, url = 'https://fuwu.nhsa.gov.cn/nationalHallSt/'): Sender => ({
  id: OWN_ID,
  url,
  origin: new URL(url).origin,
  frameId: frame,
  tab: { id: tab },
});

export const PAGE_SENDER: Sender = { id: OWN_ID, url: `${OWN_PAGE}/popup.html`, origin: OWN_PAGE };

/** An extension just installed, as the worker's code sees it. */
export interface FakeExtension {
  /** Tabs that are open; the badge of another cannot be set. */
  readonly open: Set<number>;
  readonly badges: Map<number, string>;
  /** Match patterns that the person allowed. */
  readonly granted: Set<string>;
  /** Scripts registered for them. */
  readonly registered: Map<string, { readonly matches: readonly string[]; readonly excludeMatches: readonly string[] }>;
  /** Messages sent to tabs. */
  readonly toTabs: { readonly tab: number; readonly message: unknown }[];
  /** Tabs that scripts were put into, in order. */
  readonly read: number[];
  /** Listeners for allowed and withdrawn sites and notifications. */
  readonly onSites: (() => void)[];
  /** Notifications that stand on the screen, by id. */
  readonly notified: Map<string, { readonly title: string; readonly message: string }>;
  /** Every notification that was put up, in order. */
  readonly told: string[];
  /** The person allows notifications, or takes that back. */
  allowNotifications(allowed: boolean): void;
  clickNotification(id: string): void;
  /** Delivers a message to the worker; `undefined` when it gives no answer. */
  deliver(message: unknown, sender: Sender): Promise<unknown>;
}

export function freshExtension(): FakeExtension {
  fakeBrowser.reset();
  const missing = fakeBrowser as unknown as Missing;
  const clicks: ((id: string) => void)[] = [];
  const notifications = {
    create: async (id: string, { title, message }: { title: string; message: string }) => {
      fake.notified.set(id, { title, message });
      fake.told.push(id);
      return id;
    },
    clear: async (id: string) => fake.notified.delete(id),
    getAll: async () => Object.fromEntries([...fake.notified.keys()].map((id) => [id, true])),
    onClicked: { addListener: (listener: (id: string) => void) => void clicks.push(listener) },
  };
  missing.notifications = undefined;
  const fake: FakeExtension = {
    open: new Set([7, 8]),
    badges: new Map(),
    granted: new Set(),
    registered: new Map(),
    toTabs: [],
    read: [],
    onSites: [],
    notified: new Map(),
    told: [],
    allowNotifications: (allowed) => {
      missing.notifications = allowed ? notifications : undefined;
      tell();
    },
    clickNotification: (id) => clicks.forEach((listener) => listener(id)),
    async deliver(message, sender) {
      return new Promise((resolve, reject) => {
        const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown[]>;
        trigger(structuredClone(message), sender, resolve).then((kept) => kept.includes(true) || resolve(undefined), reject);
      });
    },
  };
  const ofOpen = <T>(tab: number, value: T): Promise<T> =>
    fake.open.has(tab) ? Promise.resolve(value) : Promise.reject(new Error(`No tab with id: ${tab}.`));
  Object.assign(missing.action, {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
      await ofOpen(tabId, null);
      fake.badges.set(tabId, text);
    },
    setBadgeBackgroundColor: ({ tabId }: { tabId: number }) => ofOpen(tabId, undefined),
  });
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: async () => undefined });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'test',
    version: '1',
    content_scripts: [{ matches: ['*://fuwu.nhsa.gov.cn/*'] }],
  });
  Object.assign(missing.i18n, { getUILanguage: () => 'en' });
  Object.assign(missing.tabs, {
    get: (tab: number) => ofOpen(tab, { id: tab }),
    query: () => Promise.resolve([...fake.open].map((id) => ({ id }))),
    sendMessage: (tab: number, message: unknown) => {
      fake.toTabs.push({ tab, message });
      return ofOpen(tab, undefined);
    },
  });
  const event = { addListener: (listener: () => void) => void fake.onSites.push(listener) };
  const tell = () => fake.onSites.forEach((listener) => listener());
  Object.assign(missing.permissions, {
    onAdded: event,
    onRemoved: event,
    getAll: () => Promise.resolve({ origins: ['*://fuwu.nhsa.gov.cn/*', ...fake.granted] }),
    contains: ({ origins: [origin] = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) =>
      Promise.resolve(
        permissions.length
          ? missing.notifications !== undefined
          : [...fake.granted].some((pattern) => `.${new URL(origin?.replace('/*', '') ?? '').hostname}`.endsWith(pattern.slice(5, -2))),
      ),
    remove: ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) => {
      for (const origin of origins) fake.granted.delete(origin);
      if (permissions.length) missing.notifications = undefined;
      tell();
      return Promise.resolve(true);
    },
  });
  type Script = { id: string; matches: string[]; excludeMatches: string[] };
  Object.assign(missing.scripting, {
    executeScript: ({ target }: { target: { tabId: number } }) => {
      fake.read.push(target.tabId);
      return ofOpen(target.tabId, []);
    },
    getRegisteredContentScripts: () => Promise.resolve([...fake.registered.keys()].map((id) => ({ id }))),
    unregisterContentScripts: ({ ids }: { ids: string[] }) => {
      for (const id of ids) fake.registered.delete(id);
      return Promise.resolve();
    },
    registerContentScripts: (scripts: Script[]) => {
      for (const { id, ...script } of scripts) {
        if (fake.registered.has(id)) return Promise.reject(new Error(`Duplicate script ID '${id}'`));
        fake.registered.set(id, script);
      }
      return Promise.resolve();
    },
  });
  return fake;
}
