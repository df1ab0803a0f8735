import { z } from 'zod';
import type { StoredFinding } from './state.ts';

/** A year is enough to show what happened; older entries and those beyond what anybody reads are forgotten. */
const KEPT_DAYS = 365;
const MOST_ENTRIES = 1_000;
const DAY_MS = 86_400_000;

/** One message that was found, without anything that identifies a person: quotations are redacted before they leave the page. */
export const historyEntry = z.strictObject({
  day: z.iso.date(),
  host: z.string().max(253),
  signal: z.string().max(40),
  quote: z.string().max(300),
});
export type HistoryEntry = z.output<typeof historyEntry>;

/** One that is damaged takes no other with it. */
const entries = z.array(z.unknown()).transform((all) => all.flatMap((each) => historyEntry.safeParse(each).data ?? []));

/** Off until the person switches it on. */
export const storedHistory = z.strictObject({ version: z.literal(1), on: z.boolean(), entries });
export type History = z.output<typeof storedHistory>;

export const NO_HISTORY: History = { version: 1, on: false, entries: [] };

const keyOf = ({ day, host, signal, quote }: HistoryEntry): string => JSON.stringify([day, host, signal, quote]);

/** Each thing once for each day and site, the oldest first. */
export function joinEntries(...lists: readonly (readonly HistoryEntry[])[]): HistoryEntry[] {
  const all = new Map(lists.flat().map((entry) => [keyOf(entry), entry]));
  return [...all.values()].sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))).slice(-MOST_ENTRIES);
}

/** Notes what was found on a page; the same history when it is switched off or knows it already. */
export function noteFindings(history: History, host: string, findings: readonly StoredFinding[], day: string): History {
  if (!history.on || !findings.length) return history;
  const known = new Set(history.entries.map(keyOf));
  const fresh = findings.map(({ signal, quote }) => ({ day, host, signal, quote })).filter((entry) => !known.has(keyOf(entry)));
  return fresh.length ? { ...history, entries: joinEntries(history.entries, fresh) } : history;
}

/** Forgets one day, or all of them with null. */
export const forgetDay = (history: History, day: string | null): History => ({
  ...history,
  entries: day === null ? [] : history.entries.filter((entry) => entry.day !== day),
});

/** Forgets what is older than a year; the same history when nothing is. */
export function expireHistory(history: History, today: string): History {
  const kept = history.entries.filter(({ day }) => Date.parse(today) - Date.parse(day) <= KEPT_DAYS * DAY_MS);
  return kept.length === history.entries.length ? history : { ...history, entries: kept };
}
