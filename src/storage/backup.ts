import type { Contents } from '../case/backup.ts';
import { PROFILES, type ProfileId } from '../domain/profiles.ts';
import { browser } from '../platform/browser.ts';
import { dialogsItem } from './dialogs.ts';
import { historyItem } from './history.ts';
import { readLocale } from './locale.ts';
import { keyFor, personItem, profilesItem } from './profiles.ts';
import { quietSitesItem } from './quiet-sites.ts';
import { remindersItem } from './reminders.ts';
import { readTextSize } from './text-size.ts';
import { ticksItem } from './ticks.ts';
import { alone } from './turns.ts';

type OfPerson = Contents['people']['self'];

async function readPerson(profile: ProfileId): Promise<OfPerson> {
  const [person, ticks, reminders, history] = await Promise.all([
    personItem(profile).read(),
    ticksItem(profile).read(),
    remindersItem(profile).read(),
    historyItem(profile).read(),
  ]);
  return { person, ticks, reminders: reminders.list, history: { on: history.on, entries: history.entries } };
}

/** Everything that is kept for good. */
export async function readContents(): Promise<Contents> {
  const [locale, textSize, quiet, dialogs, { second }] = await Promise.all([
    readLocale(),
    readTextSize(),
    quietSitesItem.read(),
    dialogsItem.read(),
    profilesItem.read(),
  ]);
  const self = await readPerson('self');
  return {
    settings: { locale, textSize, quietSites: quiet.sites, dialogs: dialogs.read },
    people: { self, ...(second && { relative: await readPerson('relative') }) },
  };
}

/** Changes everything in one step: all of it is there afterwards, or nothing has changed; and nothing that is done meanwhile gets lost. */
export const changeContents = (change: (contents: Contents) => Contents): Promise<void> =>
  alone(async () => writeContents(change(await readContents())));

async function writeContents({ settings, people }: Contents): Promise<void> {
  const values: Record<string, unknown> = {
    locale: settings.locale,
    textSize: settings.textSize,
    'quiet-sites': { version: 2, sites: settings.quietSites },
    dialogs: { version: 1, read: settings.dialogs },
    profiles: { ...(await profilesItem.read()), second: people.relative !== undefined },
  };
  for (const profile of PROFILES) {
    const of = people[profile];
    if (!of) continue;
    values[keyFor('person', profile)] = of.person;
    values[keyFor('ticks', profile)] = of.ticks;
    values[keyFor('reminders', profile)] = { version: 1, list: of.reminders };
    values[keyFor('history', profile)] = { version: 1, ...of.history };
  }
  await browser.storage.local.set(values);
}
