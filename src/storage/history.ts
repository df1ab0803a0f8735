import { NO_HISTORY, storedHistory, type History } from '../case/history.ts';
import type { ProfileId } from '../domain/profiles.ts';
import { defineItem, type Item } from './item.ts';
import { keyFor } from './profiles.ts';

/** What was found day by day, if the person wants that kept. */
export const historyItem = (profile: ProfileId): Item<History> =>
  defineItem('local', keyFor('history', profile), storedHistory, NO_HISTORY);
