import { z } from 'zod';
import { defineItem } from './item.ts';

const shape = z.strictObject({ version: z.literal(1), read: z.boolean() });

/** Whether the text of alert() and confirm() is read, which needs two functions of the page. */
export const dialogsItem = defineItem('local', 'dialogs', shape, { version: 1, read: true });
