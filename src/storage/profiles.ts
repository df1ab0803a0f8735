import { z } from 'zod';
import { NO_PERSON, storedPerson, type Person } from '../case/person.ts';
import { PROFILES, type ProfileId } from '../domain/profiles.ts';
import { browser } from '../platform/browser.ts';
import { defineItem, type Item } from './item.ts';
import type { Migration } from './migrations/migration.ts';
import { alone } from './turns.ts';

const shape = z.strictObject({ version: z.literal(1), second: z.boolean(), active: z.enum(PROFILES) });

/** Whether there is a second profile, and which one is being looked at. */
export const profilesItem = defineItem('local', 'profiles', shape, { version: 1, second: false, active: 'self' });

export async function activeProfile(): Promise<ProfileId> {
  const { second, active } = await profilesItem.read();
  return second ? active : 'self';
}

/** The profile if it is there: a page that was left open may still show a second one that was taken away. */
export const presentProfile = async (profile: ProfileId): Promise<ProfileId> => ((await isThere(profile)) ? profile : 'self');

const isThere = async (profile: ProfileId): Promise<boolean> => profile === 'self' || (await profilesItem.read()).second;

/** Nothing is shared between profiles: what belongs to one of them has a key of its own. */
export const keyFor = (name: string, profile: ProfileId): string => (profile === 'self' ? name : `${name}:${profile}`);

/** One value of a profile. Nothing is written for a second one that was taken away. */
export const itemOf = <S extends z.ZodType>(
  profile: ProfileId,
  area: 'local' | 'session',
  name: string,
  schema: S,
  fallback: z.output<S>,
  migrations: readonly Migration[] = [],
): Item<z.output<S>> => defineItem(area, keyFor(name, profile), schema, fallback, migrations, () => isThere(profile));

export const personItem = (profile: ProfileId): Item<Person> => itemOf(profile, 'local', 'person', storedPerson, NO_PERSON);

/** Forgets all that belongs to the second profile, in every tab too. */
export const forgetSecondProfile = (): Promise<void> =>
  alone(async () => {
    // First: a worker that is ended in between must not show a profile of which half is gone.
    await browser.storage.local.remove('profiles');
    for (const area of [browser.storage.local, browser.storage.session]) {
      const keys = Object.keys(await area.get()).filter((key) => key.endsWith(':relative'));
      await area.remove(keys);
    }
  });
