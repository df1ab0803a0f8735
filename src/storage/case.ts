import { caseState, EMPTY_CASE, type CaseState } from '../case/state.ts';
import type { ProfileId } from '../domain/profiles.ts';
import { defineItem, type Item } from './item.ts';
import { keyFor } from './profiles.ts';

/** The case of a tab: kept for the browser session, so that it outlives the worker and nothing of it outlives the session. */
export const caseItem = (tab: number, profile: ProfileId = 'self'): Item<CaseState> =>
  defineItem('session', keyFor(`case:${tab}`, profile), caseState, EMPTY_CASE);
