import type { Reminder } from '../../src/domain/reminders.ts';
import type { HistoryView, PersonSettings, RemindersView } from '../../src/messaging/replies.ts';
import type { Locale } from '../../src/domain/locales.ts';
import type { PageTexts } from '../../src/i18n/texts.ts';
import type { HistorySettings, PageProps, PersonAccess, ReminderSettings } from '../../src/ui/pages/page-props.ts';

/** Keeps reminders without a worker. The next one is always tomorrow; nothing is ever due by itself. */
export function fakeReminders({
  allowed = false,
  agrees = true,
  answers = true,
  first = [] as RemindersView['list'],
} = {}): ReminderSettings {
  let now: RemindersView = { profile: 'self', allowed, list: first };
  const keep = (reminder: Reminder): RemindersView => {
    const others = now.list.filter((each) => each.reminder.kind !== reminder.kind);
    const next = { remindOn: '2026-11-22', day: '2026-11-22' };
    return (now = { ...now, list: [...others, { reminder, next, waiting: null }] });
  };
  const allow = () => (now = { ...now, allowed: now.allowed || agrees });
  return {
    list: async () => now,
    switchOn: async (_profile, reminder, onAnswered) => {
      const kept = keep(reminder);
      if (answers) {
        allow();
        setTimeout(onAnswered);
      }
      return kept;
    },
    change: async (_profile, reminder) => keep(reminder),
    switchOff: async (_profile, kind) => (now = { ...now, list: now.list.filter(({ reminder }) => reminder.kind !== kind) }),
    seen: async (_profile, kind) =>
      (now = { ...now, list: now.list.map((one) => (one.reminder.kind === kind ? { ...one, waiting: null } : one)) }),
    allow: async () => allow().allowed,
  };
}

const NOBODY: PersonSettings = { profile: 'self', hasSecond: false, region: '', city: '', insuranceType: null };

/** Keeps two people without a worker. */
export function fakePerson(): PersonAccess {
  const people = { self: NOBODY, relative: { ...NOBODY, profile: 'relative' as const } };
  let [second, active]: [boolean, 'self' | 'relative'] = [false, 'self'];
  return {
    read: async () => ({ ...people[active], hasSecond: second }),
    keep: async ({ profile, ...rest }) => void (people[profile] = { ...people[profile], ...rest } as typeof people.relative),
    choose: async (profile) => void (active = profile),
    second: async (on) => {
      second = on;
      if (!on) active = 'self';
    },
  };
}

const refuse = async () => ({ kind: 'refused', why: 'other' }) as const;

/** Keeps a history without a worker. */
export function fakeHistory(first: HistoryView = { profile: 'self', on: false, days: [] }): HistorySettings {
  let now = first;
  return {
    list: async () => now,
    switch: async (_profile, on) => (now = { ...now, on }),
    forget: async (_profile, day) => (now = { ...now, days: day === null ? [] : now.days.filter((one) => one.day !== day) }),
  };
}

/** A page over nothing at all. */
export const plainPage = (locale: Locale, texts: PageTexts): PageProps => ({
  setting: null,
  locale,
  texts,
  textSize: 'normal',
  today: '2026-11-21',
  keepLocale: async () => ({ locale, texts }),
  keepTextSize: async () => {},
  sites: { list: async () => ({ quiet: [], granted: [] }), showAgain: async () => {}, withdraw: async () => {} },
  reminders: fakeReminders(),
  person: fakePerson(),
  dialogs: { areRead: async () => true, read: async () => {} },
  history: fakeHistory(),
  backup: { save: async () => '{}', preview: refuse, take: refuse, download: () => {} },
  readAgain: async () => ({ setting: null, textSize: 'normal', locale, texts }),
  erase: async () => ({ locale, texts }),
});
