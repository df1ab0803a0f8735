import { NO_TICKS, storedTicks } from '../case/ticks.ts';
import { defineItem } from './item.ts';

/** Steps ticked off, by cause. They belong to the person's matter and not to a tab, and survive the browser's end. */
export const ticksItem = defineItem('local', 'ticks', storedTicks, NO_TICKS);
