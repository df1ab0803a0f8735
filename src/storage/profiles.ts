import { z } from 'zod';
import { NO_PERSON, storedPerson, type Person } from '../case/person.ts';
import { PROFILES, type ProfileId } from '../domain/profiles.ts';
import { browser } from '../platform/browser.ts';
import { defineItem, type Item } from './item.ts';

const shape = z.strictObject({ version: z.literal(1), second: z.boolean(), active: z.enum(PROFILES) });

/** Whether there is a second profile, and which one is being looked at. */
export const profilesItem = defineItem('local', 'profiles', shape, { version: 1, second: false, active: 'self' });

export async function activeProfile(): Promise<ProfileId> {
  const { second, active } = await profilesItem.read();
  return second ? active : 'self';
}

/** Nothing is shared between profiles: what belongs to one of them has a key of its own. */
export const keyFor = (name: string, profile: ProfileId): string => (profile === 'self' ? name : `${name}:${profile}`);

export const personItem = (profile: ProfileId): Item<Person> => defineItem('local', keyFor('person', profile), storedPerson, NO_PERSON);

/** Forgets all that belongs to the second profile, in every tab too. */
export async function forgetSecondProfile(): Promise<void> {
  // Switched off first: a page that speaks meanwhile must not write for it again.
  await profilesItem.remove();
  for (const area of [browser.storage.local, browser.storage.session]) {
    const keys = Object.keys(await area.get()).filter((key) => key.endsWith(':relative'));
    await area.remove(keys);
  }
}
