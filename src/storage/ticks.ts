import { z } from 'zod';
import { CAUSE_IDS } from '../domain/causes.ts';
import { defineItem } from './item.ts';

/** Steps ticked off, by cause. They belong to the person's matter and not to a tab, and survive the browser's end. */
export const ticksItem = defineItem('local', 'ticks', z.partialRecord(z.enum(CAUSE_IDS), z.array(z.string())), {});
