import data from 'virtual:rules';
import hintTexts from 'virtual:hint-texts';
import { removeReminder, setReminder, settleReminder, type KeptReminder } from '../case/reminders.ts';
import { PROFILES, type ProfileId } from '../domain/profiles.ts';
import type { Occurrence } from '../domain/reminders.ts';
import { addDays } from '../guide/days.ts';
import { enrolmentPeriodAt, nextOccurrence, occurrenceDue, type EnrolmentPeriod } from '../guide/reminder-dates.ts';
import { createTranslator } from '../i18n/translate.ts';
import type { Handlers } from '../messaging/listen.ts';
import type { RemindersView } from '../messaging/replies.ts';
import { clearAlarm, hasAlarm, onAlarm, setAlarm } from '../platform/alarms.ts';
import { browser } from '../platform/browser.ts';
import { clearNotification, mayNotify, notify, onNotificationClick } from '../platform/notifications.ts';
import { lastMorning, morningOf } from '../platform/today.ts';
import { activeProfile, personItem, presentProfile } from '../storage/profiles.ts';
import { remindersItem } from '../storage/reminders.ts';
import { inTurn } from '../storage/turns.ts';
import { localeNow } from './locale-now.ts';

const ALARM = 'reminders';
const PAGE = '/options.html#ahead';
const CLOCK_DAYS = 2;
/** The system refused to show it, or storage to note it; that may be over by then. */
const RETRY_MS = 60 * 60_000;

async function periodOf(profile: ProfileId, day: string): Promise<EnrolmentPeriod | undefined> {
  const { region, city } = await personItem(profile).read();
  return enrolmentPeriodAt(data.rules, region ? { region, ...(city && { city }) } : undefined, day);
}

const dueOf = ({ reminder, toldUpTo }: KeptReminder, period: EnrolmentPeriod | undefined, morning: string): Occurrence | null =>
  occurrenceDue(reminder, period, toldUpTo, morning);

async function tell(profile: ProfileId, { reminder: { kind } }: KeptReminder, { remindOn, day, stage }: Occurrence): Promise<void> {
  const locale = await localeNow();
  const t = createTranslator(hintTexts[locale].ui, locale);
  const title = t(`remind.${kind}.title`);
  const text = kind === 'resident-window' ? t(`remind.${kind}.${stage ?? 'opens'}`) : t(`remind.${kind}.text`, { date: t.date(day) });
  await notify(`${profile}:${kind}:${remindOn}`, profile === 'self' ? title : t('remind.relative', { title }), text);
}

/**
 * Tells what is due and sets the alarm for what comes next. It is told first and noted afterwards: a worker that is ended in
 * between tells it again under the same id, which shows it once.
 */
export function remind(): Promise<void> {
  return inTurn('remind', async () => {
    const morning = lastMorning();
    const allowed = await mayNotify();
    const moments: number[] = [];
    for (const profile of PROFILES) {
      const item = remindersItem(profile);
      const { list } = await item.read();
      const period = list.length ? await periodOf(profile, morning) : undefined;
      for (const kept of list) {
        // Told in a future that was none: the clock was wrong. A day or two may be a journey.
        if (kept.toldUpTo > addDays(morning, CLOCK_DAYS)) await item.update((known) => settleReminder(known, kept.reminder.kind, morning));
        const due = dueOf(kept, period, morning);
        if (due && allowed) {
          const work = tell(profile, kept, due).then(() => item.update((known) => settleReminder(known, kept.reminder.kind, due.remindOn)));
          await work.catch(() => moments.push(Date.now() + RETRY_MS));
        }
        const next = nextOccurrence(kept.reminder, period, morning);
        if (next) moments.push(morningOf(next.remindOn));
      }
    }
    if (moments.length) await setAlarm(ALARM, Math.min(...moments));
    else await clearAlarm(ALARM);
  });
}

async function openPage(id: string): Promise<void> {
  await clearNotification(id);
  await browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
}

/** Keeps the alarm for the next reminder; it is made anew from storage whenever a browser or an update has lost it. */
export function followReminders(): void {
  const logged = (error: unknown) => {
    // oxlint-disable-next-line no-console -- the worker's console is the only place for what nobody expected
    console.error('reminders', error);
  };
  const listenToClicks = () => onNotificationClick((id) => void openPage(id).catch(logged));
  const start = () => void remind().catch(logged);
  onAlarm(ALARM, start);
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(start);
  browser.permissions.onAdded.addListener(() => {
    listenToClicks();
    start();
  });
  listenToClicks();
  void hasAlarm(ALARM)
    .then((isSet) => !isSet && start())
    .catch(logged);
}

async function viewReminders(profile: ProfileId): Promise<RemindersView> {
  const morning = lastMorning();
  const period = await periodOf(profile, morning);
  const { list } = await remindersItem(profile).read();
  return {
    profile,
    allowed: await mayNotify(),
    list: list.map((kept) => ({
      reminder: kept.reminder,
      next: nextOccurrence(kept.reminder, period, morning),
      waiting: dueOf(kept, period, morning),
    })),
  };
}

export const reminderHandlers = {
  'reminders/get': async () => viewReminders(await activeProfile()),
  'reminders/set': async ({ profile, reminder }) => {
    await remindersItem(profile).update((known) => setReminder(known, reminder, lastMorning()));
    await remind();
    return viewReminders(await presentProfile(profile));
  },
  'reminders/remove': async ({ profile, kind }) => {
    await remindersItem(profile).update((known) => removeReminder(known, kind));
    await remind();
    return viewReminders(await presentProfile(profile));
  },
  'reminders/seen': async ({ profile, kind }) => {
    await remindersItem(profile).update((known) => settleReminder(known, kind, lastMorning()));
    return viewReminders(await presentProfile(profile));
  },
} satisfies Partial<Handlers>;
