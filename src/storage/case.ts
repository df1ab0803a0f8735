import { caseState, EMPTY_CASE, type CaseState } from '../case/state.ts';
import type { ProfileId } from '../domain/profiles.ts';
import type { Item } from './item.ts';
import { itemOf } from './profiles.ts';

/** The case of a tab: kept for the browser session, so that it outlives the worker and nothing of it outlives the session. */
export const caseItem = (tab: number, profile: ProfileId = 'self'): Item<CaseState> =>
  itemOf(profile, 'session', `case:${tab}`, caseState, EMPTY_CASE);
