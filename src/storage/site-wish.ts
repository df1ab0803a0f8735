import { z } from 'zod';
import { defineItem } from './item.ts';

/**
 * The site that the person asked to be read always, and the tab it is in. Kept before the browser asks, for the popup may
 * close under the question; whoever learns the answer reads that tab.
 */
export const siteWishItem = defineItem('session', 'site-wish', z.strictObject({ tab: z.number(), site: z.string() }).nullable(), null);
