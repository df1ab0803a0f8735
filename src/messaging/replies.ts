import type { GateData } from '../detect/gate-data.ts';
import type { LexiconData } from '../detect/lexicon.ts';
import type { PastedText } from '../detect/read-pasted.ts';
import type { BackupSummary, Refusal } from '../domain/backup.ts';
import type { HistoryEntry } from '../case/history.ts';
import type { CaseView, PersonView } from '../case/view.ts';
import type { ReminderView } from '../domain/reminders.ts';
import type { ProfileId } from '../domain/profiles.ts';
import type { InsuranceType } from '../domain/questions.ts';
import type { MessageName } from './table.ts';

/** A mark beside a message: "act" somebody has to do something, "calm" nothing is wrong, "scam" a fraud warning. */
export interface Mark {
  readonly key: string;
  readonly tone: 'act' | 'calm' | 'scam';
  /** Accessible name of the mark, in the person's language. */
  readonly label: string;
  readonly closeLabel: string;
  /** Said when the extension was updated under the open page, for then nothing more can be asked. */
  readonly reloadLabel: string;
}

/** Sites as the settings list them. */
export interface Sites {
  /** Hosts where the person closed the mark. */
  readonly quiet: readonly string[];
  /** Domains that are read without a click because the person allowed it. */
  readonly granted: readonly string[];
}

/** The person of a profile as the settings show them. */
export interface PersonSettings extends PersonView {
  readonly insuranceType: InsuranceType | null;
}

/** Reminders that are switched on in a profile. */
export interface RemindersView {
  readonly profile: ProfileId;
  /** The browser may show notifications. */
  readonly allowed: boolean;
  readonly list: readonly ReminderView[];
}

export interface HistoryView {
  readonly profile: ProfileId;
  readonly on: boolean;
  /** The latest day first. */
  readonly days: readonly { readonly day: string; readonly entries: readonly HistoryEntry[] }[];
}

export type BackupReply =
  { readonly kind: 'brings'; readonly summary: BackupSummary } | { readonly kind: 'refused'; readonly why: Refusal };

export interface HintCard {
  readonly lang: string;
  /** "Likely", "possible" or what else the headline is; empty for a warning. */
  readonly likelihood: string;
  readonly title: string;
  readonly answer: string;
  readonly actorLabel: string;
  readonly actor: string;
  readonly firstStepLabel: string;
  readonly firstStep: string;
  readonly checklistLabel: string;
  readonly closeLabel: string;
  /** Where what the card says comes from, each with its date and on a line of its own; empty where it states nothing. */
  readonly source: string;
}

export interface Replies {
  'detect/gate': { readonly data: GateData; readonly isPortal: boolean; readonly readsDialogs: boolean };
  'detect/lexicon': LexiconData;
  'findings/report': readonly Mark[];
  'hint/card': HintCard | null;
  'hint/close': null;
  'hint/style': string;
  'hint/checklist': null;
  'dialogs/wanted': boolean;
  'case/get': CaseView;
  'case/check': CaseView;
  'case/answer': CaseView;
  'case/tick': CaseView;
  'case/dismiss': CaseView;
  'case/resolve': CaseView;
  'case/workplace': null;
  'text/read': PastedText;
  'case/paste': CaseView;
  'settings/sites': Sites;
  'settings/marks': null;
  'settings/withdraw': null;
  'settings/erase': null;
  'settings/locale': null;
  'dialogs/get': boolean;
  'dialogs/set': null;
  'person/get': PersonSettings;
  'person/set': null;
  'profile/choose': null;
  'profile/second': null;
  'reminders/get': RemindersView;
  'reminders/set': RemindersView;
  'reminders/remove': RemindersView;
  'reminders/seen': RemindersView;
  'history/get': HistoryView;
  'history/switch': HistoryView;
  'history/delete': HistoryView;
  'backup/save': string;
  'backup/preview': BackupReply;
  'backup/take': BackupReply;
}

export type Reply<N extends MessageName> = Replies[N];
