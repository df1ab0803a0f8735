import model from 'virtual:model';
import { caseFor, withFacts, type Person } from '../case/person.ts';
import { reduceCase, type CaseEvent } from '../case/reduce.ts';
import type { CaseState } from '../case/state.ts';
import { stepsByCause } from '../case/ticks.ts';
import { countOf, viewCase } from '../case/view-case.ts';
import type { CaseView } from '../case/view.ts';
import { browser } from '../platform/browser.ts';
import { caseItem, tabsWithCase } from '../storage/case.ts';
import { activeProfile, personItem, profilesItem } from '../storage/profiles.ts';
import { quietSitesItem } from '../storage/quiet-sites.ts';
import { ticksItem } from '../storage/ticks.ts';
import { inTurnOfCase } from '../storage/turns.ts';
import { domainOf } from '../domain/sites.ts';
import { accessOf } from './access.ts';
import { isOpen, showCount } from './badge.ts';
import { askFrames } from './check-page.ts';

const isAboutPage = ({ type }: CaseEvent): boolean => type === 'report' || type === 'leave';

async function removeCase(tab: number): Promise<void> {
  await Promise.all([caseItem(tab).remove(), caseItem(tab, 'relative').remove()]);
}

/** The case of a tab for the profile that is being looked at. */
async function seen(tab: number, page: CaseState): Promise<CaseState> {
  const profile = await activeProfile();
  return profile === 'self' ? page : caseFor(page, await caseItem(tab, profile).read());
}

/**
 * Applies an event to the case of a tab and brings the badge into line. What the page says is kept once; what a person says
 * is kept for their profile.
 */
export function applyToCase(tab: number, event: CaseEvent): Promise<CaseState> {
  return inTurnOfCase(tab, async () => {
    const profile = isAboutPage(event) ? 'self' : await activeProfile();
    const item = caseItem(tab, profile);
    const page = await caseItem(tab).read();
    const before = profile === 'self' ? page : await seen(tab, page);
    const after = reduceCase(before, event);
    // Frames may have spoken before the page they stand in was known, or the one before it was left. They are asked before that is
    // noted: a worker that is ended in between is told of the page again, and asks again.
    if (after.document !== before.document && Object.keys(before.frames).some((frame) => !(frame in after.frames))) askFrames(tab);
    if (after !== before) await item.write(profile === 'self' ? after : { ...after, frames: {} });
    // Another site is another case, for everybody.
    if (after.host !== before.host) await caseItem(tab, 'relative').remove();
    const shown = profile === 'self' ? await seen(tab, after) : after;
    // A report that was under way when its tab was closed must leave nothing behind.
    if (!(await showCount(tab, countOf(shown)))) await removeCase(tab);
    return shown;
  });
}

export const readCase = (tab: number): Promise<CaseState> => inTurnOfCase(tab, async () => seen(tab, await caseItem(tab).read()));

/** Forgets the case of a tab that was closed, and of any that was closed while the worker was ended in the middle of its report. */
export async function forgetClosed(closed: number): Promise<void> {
  const forget = (tab: number) => inTurnOfCase(tab, () => removeCase(tab));
  await forget(closed);
  for (const tab of await tabsWithCase()) if (!(await isOpen(tab))) await forget(tab);
}

/** The person of the profile that is being looked at. */
export const personNow = async (): Promise<Person> => personItem(await activeProfile()).read();

/** The case with what the settings say about the person. */
export const knowing = async (state: CaseState): Promise<CaseState> => withFacts(state, await personNow());

/** The case of a tab as every surface draws it. */
export async function viewOf(tab: number, state?: CaseState): Promise<CaseView> {
  const profile = await activeProfile();
  const [known, ticks, person, { second }, quiet] = await Promise.all([
    state ?? readCase(tab),
    ticksItem(profile).read(),
    personItem(profile).read(),
    profilesItem.read(),
    quietSitesItem.read(),
  ]);
  const { region, city } = person;
  const around = {
    tab,
    access: await accessOf(tab, known),
    ticks: stepsByCause(ticks),
    person: { profile, hasSecond: second, region, city },
    marked: !quiet.sites.includes(domainOf(known.host)),
  };
  return viewCase(withFacts(known, person), around, model);
}

/** Brings all icons into line, after a change that touches every tab. */
export async function recount(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(async ({ id }) => id !== undefined && showCount(id, countOf(await readCase(id)))));
}
