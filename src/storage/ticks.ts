import { NO_TICKS, storedTicks, type Ticks } from '../case/ticks.ts';
import type { ProfileId } from '../domain/profiles.ts';
import type { Item } from './item.ts';
import { ticksFrom1 } from './migrations/ticks-1.ts';
import { itemOf } from './profiles.ts';

/** Steps ticked off, by cause. They belong to the person's matter and not to a tab, and survive the browser's end. */
export const ticksItem = (profile: ProfileId): Item<Ticks> => itemOf(profile, 'local', 'ticks', storedTicks, NO_TICKS, [ticksFrom1]);
