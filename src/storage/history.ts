import { NO_HISTORY, storedHistory, type History } from '../case/history.ts';
import type { ProfileId } from '../domain/profiles.ts';
import type { Item } from './item.ts';
import { itemOf } from './profiles.ts';

/** What was found day by day, if the person wants that kept. */
export const historyItem = (profile: ProfileId): Item<History> => itemOf(profile, 'local', 'history', storedHistory, NO_HISTORY);
