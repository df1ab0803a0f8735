import type { Handlers } from '../messaging/listen.ts';
import { dialogsItem } from '../storage/dialogs.ts';
import { registerSites } from './sites.ts';

/** Whether the texts of the browser's own message boxes are wanted. */
export const areRead = async () => (await dialogsItem.read()).read;

/** Whether the browser's own message boxes are read. */
export const dialogHandlers = {
  'dialogs/wanted': areRead,
  'dialogs/get': areRead,
  'dialogs/set': async ({ read }) => {
    await dialogsItem.write({ version: 1, read });
    await registerSites();
    return null;
  },
} satisfies Partial<Handlers>;
