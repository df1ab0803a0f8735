import { forgetDay, noteFindings } from '../case/history.ts';
import type { StoredFinding } from '../case/state.ts';
import type { ProfileId } from '../domain/profiles.ts';
import type { Handlers } from '../messaging/listen.ts';
import type { HistoryView } from '../messaging/replies.ts';
import { today } from '../platform/today.ts';
import { historyItem } from '../storage/history.ts';
import { activeProfile, presentProfile } from '../storage/profiles.ts';

/** Notes what a page says, if that is wanted. A history that cannot be written is no reason to leave a message unexplained. */
export async function noteInHistory(host: string, findings: readonly StoredFinding[]): Promise<void> {
  const item = historyItem(await activeProfile());
  await item.update((history) => noteFindings(history, host, findings, today())).catch(() => undefined);
}

async function view(profile: ProfileId): Promise<HistoryView> {
  const { on, entries } = await historyItem(profile).read();
  const days = [...new Set(entries.map(({ day }) => day))].toReversed();
  return { profile, on, days: days.map((day) => ({ day, entries: entries.filter((entry) => entry.day === day) })) };
}

export const historyHandlers = {
  'history/get': async () => view(await activeProfile()),
  'history/switch': async ({ profile, on }) => {
    await historyItem(profile).update((history) => ({ ...history, on }));
    return view(await presentProfile(profile));
  },
  'history/delete': async ({ profile, day }) => {
    await historyItem(profile).update((history) => forgetDay(history, day));
    return view(await presentProfile(profile));
  },
} satisfies Partial<Handlers>;
