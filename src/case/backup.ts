import { z } from 'zod';
import { LARGEST_FILE, type BackupSummary, type Refusal } from '../domain/backup.ts';
import { LOCALES } from '../domain/locales.ts';
import { PROFILES } from '../domain/profiles.ts';
import { TEXT_SIZES } from '../domain/text-sizes.ts';
import { historyEntry, joinEntries } from './history.ts';
import { storedPerson } from './person.ts';
import { keptReminder } from './reminders.ts';
import { storedTicks, type Ticks } from './ticks.ts';

const FORMAT = 'yibao-helper';
const VERSION = 2;

const ofPerson = z.strictObject({
  person: storedPerson,
  ticks: storedTicks,
  reminders: z.array(keptReminder),
  history: z.strictObject({ on: z.boolean(), entries: z.array(historyEntry) }),
});

/** Everything that is kept for good, as one file. Permissions are not in it: only the browser gives them. */
const backup = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  savedOn: z.iso.date(),
  settings: z.strictObject({
    locale: z.enum(LOCALES).nullable(),
    textSize: z.enum(TEXT_SIZES),
    quietSites: z.array(z.string().max(253)),
    /** Whether the browser's own message boxes are read. */
    dialogs: z.boolean(),
  }),
  people: z.strictObject({ self: ofPerson, relative: ofPerson.optional() }),
});

export type Backup = z.output<typeof backup>;
type OfPerson = z.output<typeof ofPerson>;
export type Contents = Pick<Backup, 'settings' | 'people'>;

export type ReadBackup = { readonly kind: 'read'; readonly backup: Backup } | { readonly kind: 'refused'; readonly why: Refusal };

export function writeBackup({ settings, people }: Contents, savedOn: string): string {
  const file: Backup = { format: FORMAT, version: VERSION, savedOn, settings, people };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const refused = (why: Refusal): ReadBackup => ({ kind: 'refused', why });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** In files of the first version nothing says whether message boxes are read: they were, always. */
function fromVersion1(file: unknown): unknown {
  const { settings, ...rest } = file as { settings?: unknown };
  return { ...rest, version: VERSION, settings: settings && { ...settings, dialogs: true } };
}

/** Reads a file completely or not at all. */
export function readBackup(text: string): ReadBackup {
  if (text.length > LARGEST_FILE) return refused('large');
  const value = parsed(text);
  const claims = z.object({ format: z.literal(FORMAT), version: z.number() }).safeParse(value);
  // A file of ours that was cut off still says whose it is.
  if (!claims.success) return refused(value === undefined && text.includes(`"${FORMAT}"`) ? 'damaged' : 'other');
  if (claims.data.version > VERSION) return refused('newer');
  const read = backup.safeParse(claims.data.version === 1 ? fromVersion1(value) : value);
  return read.success ? { kind: 'read', backup: read.data } : refused('damaged');
}

/** What is here together with what the file brings. Nothing that is here gets lost; where both say something, the file counts. */
export function mergeBackup(here: Contents, file: Contents): Contents {
  const relative = both(here.people.relative, file.people.relative);
  const ours = here.settings;
  const theirs = file.settings;
  return {
    settings: {
      locale: theirs.locale ?? ours.locale,
      textSize: theirs.textSize === 'normal' ? ours.textSize : theirs.textSize,
      quietSites: [...new Set([...ours.quietSites, ...theirs.quietSites])],
      dialogs: ours.dialogs && theirs.dialogs,
    },
    people: { self: mergePerson(here.people.self, file.people.self), ...(relative && { relative }) },
  };
}

const both = (here: OfPerson | undefined, file: OfPerson | undefined): OfPerson | undefined =>
  here && file ? mergePerson(here, file) : (file ?? here);

function mergePerson(here: OfPerson, file: OfPerson): OfPerson {
  const { region, city } = file.person.region ? file.person : here.person;
  return {
    person: { version: 1, region, city, insuranceType: file.person.insuranceType ?? here.person.insuranceType },
    ticks: mergeTicks(here.ticks, file.ticks),
    reminders: mergeReminders(here.reminders, file.reminders),
    history: { on: here.history.on || file.history.on, entries: joinEntries(here.history.entries, file.history.entries) },
  };
}

/** What was told here since the file was saved is not told again. */
function mergeReminders(here: OfPerson['reminders'], file: OfPerson['reminders']): OfPerson['reminders'] {
  const fromFile = file.map((theirs) => {
    const ours = here.find(({ reminder }) => JSON.stringify(reminder) === JSON.stringify(theirs.reminder));
    return ours && ours.toldUpTo > theirs.toldUpTo ? ours : theirs;
  });
  return [...here.filter(({ reminder }) => !file.some((theirs) => theirs.reminder.kind === reminder.kind)), ...fromFile];
}

function mergeTicks(here: Ticks, file: Ticks): Ticks {
  const causes = { ...here.causes };
  for (const [id, ticked] of Object.entries(file.causes) as [
    keyof Ticks['causes'],
    NonNullable<Ticks['causes'][keyof Ticks['causes']]>,
  ][]) {
    const known = here.causes[id];
    causes[id] = known
      ? { steps: [...new Set([...known.steps, ...ticked.steps])], day: known.day > ticked.day ? known.day : ticked.day }
      : ticked;
  }
  return { version: 2, causes };
}

export function summarise({ savedOn, settings, people }: Backup): BackupSummary {
  return {
    savedOn,
    settings: { ...settings, quietSites: settings.quietSites.length },
    people: PROFILES.flatMap((profile) => {
      const of = people[profile];
      if (!of) return [];
      const { region, city, insuranceType } = of.person;
      const ticks = Object.values(of.ticks.causes).reduce((sum, cause) => sum + (cause?.steps.length ?? 0), 0);
      const historyDays = new Set(of.history.entries.map(({ day }) => day)).size;
      return [{ profile, region, city, insuranceType, ticks, reminders: of.reminders.length, historyDays, historyOn: of.history.on }];
    }),
  };
}
