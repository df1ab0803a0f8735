import type { Locale } from './locales.ts';
import type { ProfileId } from './profiles.ts';
import type { InsuranceType } from './questions.ts';
import type { TextSize } from './text-sizes.ts';

/** Characters; ten times what a full history takes. */
export const LARGEST_FILE = 2_000_000;

/** Why a file is not taken: it is none of ours, of a newer version, damaged, or larger than any of ours. */
export type Refusal = 'other' | 'newer' | 'damaged' | 'large';

/** How much a file holds, to look over before anything changes. */
export interface BackupSummary {
  readonly savedOn: string;
  readonly settings: {
    readonly locale: Locale | null;
    readonly textSize: TextSize;
    readonly quietSites: number;
    readonly dialogs: boolean;
  };
  readonly people: readonly {
    readonly profile: ProfileId;
    readonly region: string;
    readonly city: string;
    readonly insuranceType: InsuranceType | null;
    readonly ticks: number;
    readonly reminders: number;
    readonly historyDays: number;
    /** Taking the file switches the history on. */
    readonly historyOn: boolean;
  }[];
}
