import { mergeBackup, readBackup, summarise, writeBackup } from '../case/backup.ts';
import type { Handlers } from '../messaging/listen.ts';
import { today } from '../platform/today.ts';
import { changeContents, readContents } from '../storage/backup.ts';
import { recount } from './case-store.ts';
import { remind } from './reminders.ts';
import { registerSites } from './sites.ts';

/** One file with everything, out and in again; nothing changes before the person has seen what it brings. */
export const backupHandlers = {
  'backup/save': async () => writeBackup(await readContents(), today()),
  'backup/preview': ({ text }) => {
    const read = readBackup(text);
    return Promise.resolve(read.kind === 'refused' ? read : { kind: 'brings', summary: summarise(read.backup) });
  },
  'backup/take': async ({ text }) => {
    const read = readBackup(text);
    if (read.kind === 'refused') return read;
    await changeContents((here) => mergeBackup(here, read.backup));
    await Promise.all([recount(), remind(), registerSites()]);
    return { kind: 'brings', summary: summarise(read.backup) };
  },
} satisfies Partial<Handlers>;
