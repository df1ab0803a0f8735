import { caseState, EMPTY_CASE, type CaseState } from '../case/state.ts';
import { defineItem, type Item } from './item.ts';

/** The case of a tab: kept for the browser session, so that it outlives the worker and nothing of it outlives the session. */
export const caseItem = (tab: number): Item<CaseState> => defineItem('session', `case:${tab}`, caseState, EMPTY_CASE);
