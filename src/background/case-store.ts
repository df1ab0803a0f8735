import model from 'virtual:model';
import { reduceCase, type CaseEvent } from '../case/reduce.ts';
import type { CaseState } from '../case/state.ts';
import { stepsByCause } from '../case/ticks.ts';
import { countOf, viewCase } from '../case/view-case.ts';
import type { CaseView } from '../case/view.ts';
import { caseItem } from '../storage/case.ts';
import { ticksItem } from '../storage/ticks.ts';
import { inTurn } from '../storage/turns.ts';
import { accessOf } from './access.ts';
import { showCount } from './badge.ts';

/** Changes of one tab happen one after the other. */
const turnOf = (tab: number) => `tab:${tab}`;

/**
 * Applies an event to the case of a tab and brings the badge into line.
 * @param onNewPage called when the top frame of another page load reported and findings of frames went with the old one
 */
export function applyToCase(tab: number, event: CaseEvent, onNewPage: () => void = () => undefined): Promise<CaseState> {
  return inTurn(turnOf(tab), async () => {
    const item = caseItem(tab);
    const before = await item.read();
    const after = reduceCase(before, event);
    if (after !== before) await item.write(after);
    // A report that was under way when its tab was closed must leave nothing behind.
    if (!(await showCount(tab, countOf(after)))) await item.remove();
    else if (after.document !== before.document && Object.keys(before.frames).some((frame) => !(frame in after.frames))) onNewPage();
    return after;
  });
}

export const readCase = (tab: number): Promise<CaseState> => inTurn(turnOf(tab), () => caseItem(tab).read());

export const forgetCase = (tab: number): Promise<void> => inTurn(turnOf(tab), () => caseItem(tab).remove());

/** The case of a tab as every surface draws it. */
export async function viewOf(tab: number, state?: CaseState): Promise<CaseView> {
  const [known, ticks] = await Promise.all([state ?? readCase(tab), ticksItem.read()]);
  return viewCase(known, { tab, access: await accessOf(tab, known), ticks: stepsByCause(ticks) }, model);
}
