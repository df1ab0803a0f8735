import type { Locale } from '../../domain/locales.ts';
import type { PageTexts } from '../../i18n/texts.ts';
import type { ProfileId } from '../../domain/profiles.ts';
import type { Reminder, ReminderKind } from '../../domain/reminders.ts';
import type { BackupReply, HistoryView, PersonSettings, RemindersView, Sites } from '../../messaging/replies.ts';
import type { MessageInput } from '../../messaging/table.ts';
import type { TextSize } from '../../domain/text-sizes.ts';

export interface SiteSettings {
  readonly list: () => Promise<Sites>;
  /** Shows the mark again on a host. */
  readonly showAgain: (host: string) => Promise<void>;
  /** Takes back the permission for a site. */
  readonly withdraw: (site: string) => Promise<void>;
}

/** Reminders: those of the profile that is being looked at, changed for the profile that the page shows. */
export interface ReminderSettings {
  readonly list: () => Promise<RemindersView>;
  /** Keeps a reminder and asks the browser for notifications, which may be answered late or never; only within the handling of a click. */
  readonly switchOn: (profile: ProfileId, reminder: Reminder, onAnswered: () => void) => Promise<RemindersView>;
  readonly change: (profile: ProfileId, reminder: Reminder) => Promise<RemindersView>;
  readonly switchOff: (profile: ProfileId, kind: ReminderKind) => Promise<RemindersView>;
  /** What was due has been read. */
  readonly seen: (profile: ProfileId, kind: ReminderKind) => Promise<RemindersView>;
  /** Asks the browser for notifications; only within the handling of a click. Answers whether the person agreed. */
  readonly allow: () => Promise<boolean>;
}

/** For whom the extension looks, and what stays the same about them. */
export interface PersonAccess {
  readonly read: () => Promise<PersonSettings>;
  readonly keep: (person: MessageInput<'person/set'>) => Promise<void>;
  readonly choose: (profile: ProfileId) => Promise<void>;
  /** Adds the second profile, or forgets it with all that it holds. */
  readonly second: (on: boolean) => Promise<void>;
}

/** Whether the browser's own message boxes are read. */
export interface DialogSettings {
  readonly areRead: () => Promise<boolean>;
  readonly read: (on: boolean) => Promise<void>;
}

/** What was found day by day, of the profile that is being looked at; changed for the profile that the page shows. */
export interface HistorySettings {
  readonly list: () => Promise<HistoryView>;
  readonly switch: (profile: ProfileId, on: boolean) => Promise<HistoryView>;
  /** One day, or all of them with null. */
  readonly forget: (profile: ProfileId, day: string | null) => Promise<HistoryView>;
}

/** Everything that is kept for good, as one file. */
export interface BackupAccess {
  readonly save: () => Promise<string>;
  /** What a file would bring; changes nothing. */
  readonly preview: (text: string) => Promise<BackupReply>;
  readonly take: (text: string) => Promise<BackupReply>;
  /** Gives the person a file. */
  readonly download: (name: string, text: string) => void;
}

/** What a page that shows no case is given. */
export interface PageProps {
  /** What the person chose; null to follow the browser. */
  readonly setting: Locale | null;
  readonly locale: Locale;
  readonly texts: PageTexts;
  readonly textSize: TextSize;
  /** Keeps a language, and gives the one to speak from now on with its texts. */
  readonly keepLocale: (setting: Locale | null) => Promise<{ readonly locale: Locale; readonly texts: PageTexts }>;
  /** Keeps a text size and shows it at once. */
  readonly keepTextSize: (size: TextSize) => Promise<void>;
  /** The settings of single sites, kept by the worker. */
  readonly sites: SiteSettings;
  readonly reminders: ReminderSettings;
  readonly person: PersonAccess;
  readonly dialogs: DialogSettings;
  readonly history: HistorySettings;
  readonly backup: BackupAccess;
  /** The language and text size that are kept now, with the texts to speak. */
  readonly readAgain: () => Promise<Pick<PageProps, 'setting' | 'textSize' | 'locale' | 'texts'>>;
  /** ISO date of today. */
  readonly today: string;
  /** Forgets everything that is stored; the page then speaks as on the first day. */
  readonly erase: () => Promise<{ readonly locale: Locale; readonly texts: PageTexts }>;
}
