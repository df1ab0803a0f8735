import model from 'virtual:model';
import { reduceCase, type CaseEvent } from '../case/reduce.ts';
import type { CaseState } from '../case/state.ts';
import { countOf, viewCase } from '../case/view-case.ts';
import type { CaseView } from '../case/view.ts';
import { caseItem } from '../storage/case.ts';
import { ticksItem } from '../storage/ticks.ts';
import { accessOf } from './access.ts';
import { showCount } from './badge.ts';

/** Changes of one tab happen one after the other; two at once would overwrite each other in storage. */
const turns = new Map<number, Promise<unknown>>();

function inTurn<T>(tab: number, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(tab) ?? Promise.resolve()).then(work, work);
  const done = turn
    .catch(() => undefined)
    .finally(() => {
      if (turns.get(tab) === done) turns.delete(tab);
    });
  turns.set(tab, done);
  return turn;
}

/** Applies an event to the case of a tab and brings the badge into line. */
export function applyToCase(tab: number, event: CaseEvent): Promise<CaseState> {
  return inTurn(tab, async () => {
    const item = caseItem(tab);
    const before = await item.read();
    const after = reduceCase(before, event);
    if (after !== before) await item.write(after);
    await showCount(tab, countOf(after));
    return after;
  });
}

export const readCase = (tab: number): Promise<CaseState> => inTurn(tab, () => caseItem(tab).read());

export const forgetCase = (tab: number): Promise<void> => inTurn(tab, () => caseItem(tab).remove());

/** The case of a tab as every surface draws it. */
export async function viewOf(tab: number, state?: CaseState): Promise<CaseView> {
  const [known, ticks] = await Promise.all([state ?? readCase(tab), ticksItem.read()]);
  return viewCase(known, { tab, access: await accessOf(tab, known), ticks }, model);
}
