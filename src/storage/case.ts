import { caseState, EMPTY_CASE, type CaseState } from '../case/state.ts';
import type { ProfileId } from '../domain/profiles.ts';
import { browser } from '../platform/browser.ts';
import type { Item } from './item.ts';
import { itemOf } from './profiles.ts';

/** The case of a tab: kept for the browser session, so that it outlives the worker and nothing of it outlives the session. */
export const caseItem = (tab: number, profile: ProfileId = 'self'): Item<CaseState> =>
  itemOf(profile, 'session', `case:${tab}`, caseState, EMPTY_CASE);

const OF_TAB = /^case:(\d+)/;

/** The tabs of which something is kept. */
export async function tabsWithCase(): Promise<ReadonlySet<number>> {
  const kept = Object.keys(await browser.storage.session.get());
  return new Set(kept.flatMap((key) => OF_TAB.exec(key)?.[1] ?? []).map(Number));
}
