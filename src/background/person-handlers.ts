import type { Handlers } from '../messaging/listen.ts';
import { clearNotifications } from '../platform/notifications.ts';
import { activeProfile, forgetSecondProfile, personItem, profilesItem } from '../storage/profiles.ts';
import { recount } from './case-store.ts';
import { remind } from './reminders.ts';

/** For whom the extension looks, and what stays the same about them. */
export const personHandlers = {
  'person/get': async () => {
    const profile = await activeProfile();
    const [{ second }, person] = await Promise.all([profilesItem.read(), personItem(profile).read()]);
    return { profile, hasSecond: second, region: person.region, city: person.city, insuranceType: person.insuranceType };
  },
  'person/set': async ({ profile, region, city, insuranceType }) => {
    await personItem(profile).write({ version: 1, region, city, insuranceType });
    // The residents' enrolment period may be another there.
    await remind();
    return null;
  },
  'profile/choose': async ({ profile }) => {
    await profilesItem.update((known) => (known.second ? { ...known, active: profile } : known));
    await recount();
    return null;
  },
  'profile/second': async ({ on }) => {
    if (on) await profilesItem.update((known) => ({ ...known, second: true }));
    else await forgetSecondProfile();
    await Promise.all([recount(), remind()]);
    // The ids of reminders begin with the profile that they are for.
    if (!on) await clearNotifications('relative:');
    return null;
  },
} satisfies Partial<Handlers>;
