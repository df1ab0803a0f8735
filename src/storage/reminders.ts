import { NO_REMINDERS, storedReminders, type Reminders } from '../case/reminders.ts';
import type { ProfileId } from '../domain/profiles.ts';
import type { Item } from './item.ts';
import { itemOf } from './profiles.ts';

/** Reminders that are switched on. The alarm of the browser is made from them, never the other way round. */
export const remindersItem = (profile: ProfileId): Item<Reminders> => itemOf(profile, 'local', 'reminders', storedReminders, NO_REMINDERS);
