import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CaseView } from '../../src/case/view.ts';
import type { Mark } from '../../src/messaging/replies.ts';
import type { MessageInput, MessageName } from '../../src/messaging/table.ts';
import { contentSender, PAGE_SENDER, type FakeExtension, type Sender } from '../support/fake-extension.ts';

type Findings = MessageInput<'findings/report'>['findings'];

/** The worker, started as the browser starts it. */
export interface Worker {
  /** Ends the worker and starts it anew: nothing but storage is left. */
  restart(): Promise<void>;
  ask(name: MessageName, input: unknown, sender?: Sender): Promise<unknown>;
  report(
    signals: readonly string[],
    at?: { tab?: number; frame?: number; document?: string; serial?: number; url?: string },
  ): Promise<readonly Mark[]>;
  view(tab?: number): Promise<CaseView>;
}

export const findingOf = (signal: string): Findings[number] => ({
  key: `key:${signal}`,
  signal,
  quote: `quote of ${signal}`,
  role: 'alert',
  vanished: false,
});

export async function startWorker(extension: FakeExtension): Promise<Worker> {
  const start = async () => {
    for (const api of [
      fakeBrowser.runtime.onMessage,
      fakeBrowser.tabs.onRemoved,
      fakeBrowser.tabs.onUpdated,
      fakeBrowser.alarms.onAlarm,
      fakeBrowser.runtime.onStartup,
      fakeBrowser.runtime.onInstalled,
    ])
      (api as unknown as { removeAllListeners(): void }).removeAllListeners();
    extension.onSites.length = 0;
    vi.resetModules();
    const { default: background } = await import('../../entrypoints/background.ts');
    background.main();
  };
  await start();
  const ask: Worker['ask'] = async (name, input, sender = PAGE_SENDER) => {
    const envelope = (await extension.deliver({ name, input }, sender)) as { reply: unknown } | undefined;
    if (!envelope) throw new Error(`no answer to ${name}`);
    if ('full' in envelope) throw new Error(`no room for ${name}`);
    return envelope.reply;
  };
  let serial = 0;
  return {
    restart: start,
    ask,
    report: async (signals, { tab = 7, frame = 0, document = 'page', serial: given = ++serial, url } = {}) =>
      (await ask(
        'findings/report',
        { document, serial: given, findings: signals.map(findingOf) },
        contentSender(tab, frame, url),
      )) as readonly Mark[],
    view: async (tab = 7) => (await ask('case/get', { tab })) as CaseView,
  };
}
