import gate from 'virtual:gate';
import lexicon from 'virtual:lexicon';
import portals from 'virtual:portals';
import type { CaseEvent } from '../case/reduce.ts';
import { withFacts } from '../case/person.ts';
import { tick } from '../case/ticks.ts';
import type { CaseView } from '../case/view.ts';
import { isHallPath } from '../domain/hall-paths.ts';
import { QUESTIONS } from '../domain/questions.ts';
import { domainOf } from '../domain/sites.ts';
import type { Handlers, Sender } from '../messaging/listen.ts';
import { browser } from '../platform/browser.ts';
import { withdrawNotifications } from '../platform/notifications.ts';
import { pause } from '../platform/pause.ts';
import { grantedSites, withdrawSite } from '../platform/site-permissions.ts';
import { today } from '../platform/today.ts';
import { eraseStorage } from '../storage/erase.ts';
import { writeLocale } from '../storage/locale.ts';
import { activeProfile } from '../storage/profiles.ts';
import { quietSitesItem, setQuiet } from '../storage/quiet-sites.ts';
import { ticksItem } from '../storage/ticks.ts';
import { clearCounts } from './badge.ts';
import { applyToCase, knowing, personNow, readCase, viewOf } from './case-store.ts';
import { checkPage } from './check-page.ts';
import hintStyle from './hint.css?inline';
import { backupHandlers } from './backup-handlers.ts';
import { areRead, dialogHandlers } from './dialog-handlers.ts';
import { historyHandlers, noteInHistory } from './history-handlers.ts';
import { cardOf, makeReady, marksOf } from './hint-card.ts';
import { localeNow } from './locale-now.ts';
import { personHandlers } from './person-handlers.ts';
import { remind, reminderHandlers } from './reminders.ts';
import { textHandlers } from './text-handlers.ts';

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/** How long a page that was just injected may take to make its first report. */
const FIRST_REPORT_MS = 1_500;
const LOOK_AGAIN_MS = 60;

async function change(tab: number, event: CaseEvent): Promise<CaseView> {
  return viewOf(tab, await applyToCase(tab, event));
}

const isQuiet = async (sender: Sender): Promise<boolean> => {
  const { sites } = await quietSitesItem.read();
  return sites.includes(domainOf(hostOf(sender.url)));
};

async function untilReported(tab: number): Promise<void> {
  for (let waited = 0; waited < FIRST_REPORT_MS; waited += LOOK_AGAIN_MS) {
    if ((await readCase(tab)).document) return;
    await pause(LOOK_AGAIN_MS);
  }
}

/** A page of a listed portal, or of a hall that is on no list and that the person asked about. */
const isOfPortal = (url: string): boolean => URL.canParse(url) && (portals.includes(hostOf(url)) || isHallPath(new URL(url).pathname));

/** What the worker does with each message of the table. */
export const handlers: Handlers = {
  ...personHandlers,
  ...reminderHandlers,
  ...historyHandlers,
  ...backupHandlers,
  ...dialogHandlers,
  ...textHandlers,

  'detect/gate': async (_input, sender) => ({
    data: gate,
    isPortal: isOfPortal(sender.url),
    readsDialogs: await areRead(),
  }),
  'detect/lexicon': () => {
    // Whoever asks for the words has found something, and will soon ask what it means.
    setTimeout(makeReady);
    return Promise.resolve(lexicon);
  },

  'findings/report': async ({ document, serial, findings }, sender) => {
    const host = hostOf(sender.url);
    const event: CaseEvent = { type: 'report', frame: sender.frame, host, document, serial, findings };
    // All at once: a person waits for the mark.
    const [state, person, locale, quiet] = await Promise.all([
      applyToCase(sender.tab, event),
      personNow(),
      localeNow(),
      isQuiet(sender),
      // What is seen in a private window leaves nothing on the disk.
      sender.isPrivate || noteInHistory(host, findings),
    ]);
    if (!findings.length || quiet) return [];
    const marks = marksOf(withFacts(state, person), locale);
    return marks.filter(({ key }) => findings.some((finding) => finding.key === key && !finding.vanished));
  },
  'hint/card': async ({ key }, sender) => cardOf(key, await knowing(await readCase(sender.tab)), await localeNow()),
  'hint/style': () => Promise.resolve(hintStyle),
  'hint/close': async (_input, sender) => {
    await setQuiet(domainOf(hostOf(sender.url)), true);
    return null;
  },
  'hint/checklist': async (_input, sender) => {
    await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${sender.tab}`), openerTabId: sender.tab });
    return null;
  },

  'case/get': ({ tab }) => viewOf(tab),
  'case/check': async ({ tab }) => {
    const isRead = await checkPage(tab);
    if (isRead) await untilReported(tab);
    const [view, { document }] = await Promise.all([viewOf(tab), readCase(tab)]);
    // The browser let us in nowhere, and no page of this tab ever spoke: that is not the same as finding nothing.
    return isRead || document ? view : { ...view, access: 'never' };
  },
  'case/answer': async ({ tab, question, answer }) => {
    const known: readonly string[] = [...QUESTIONS[question], 'unknown'];
    if (answer !== null && !known.includes(answer)) return viewOf(tab);
    // Taking back what the page or the settings answer must not bring it back at once.
    const state = await readCase(tab);
    const { [question]: _taken, ...others } = state.answers;
    const isGiven = question in (await knowing({ ...state, answers: others })).answers;
    return change(tab, { type: 'answer', question, answer: answer ?? (isGiven ? 'unknown' : null) });
  },
  'case/tick': async ({ tab, cause, step, done }) => {
    await ticksItem(await activeProfile()).update((ticks) => tick(ticks, cause, step, done, today()));
    return viewOf(tab);
  },
  'case/dismiss': ({ tab, cause, dismissed }) => change(tab, { type: 'dismiss', cause, dismissed }),
  'case/resolve': ({ tab, resolved }) => change(tab, { type: 'resolve', resolved }),
  'case/workplace': async ({ tab, tool, typed }) => {
    await applyToCase(tab, { type: 'workplace', tool, ...(typed && { typed }) });
    return null;
  },
  'case/paste': ({ tab, findings }) => change(tab, { type: 'paste', findings }),

  'settings/locale': async ({ locale }) => {
    await writeLocale(locale);
    return null;
  },
  'settings/sites': async () => ({
    quiet: (await quietSitesItem.read()).sites,
    granted: await grantedSites(),
  }),
  'settings/marks': async ({ host, shown }) => {
    await setQuiet(domainOf(host), !shown);
    return null;
  },
  'settings/withdraw': async ({ site }) => {
    await withdrawSite(site);
    return null;
  },
  'settings/erase': async () => {
    await eraseStorage();
    // A site that the browser does not take back must not keep the rest from being deleted.
    const withdrawn = (await grantedSites().catch(() => [])).map((site) => withdrawSite(site).catch(() => undefined));
    await Promise.all(withdrawn);
    await withdrawNotifications();
    await remind();
    await clearCounts();
    return null;
  },
};
