import { z } from 'zod';
import type { Reminder, ReminderKind } from '../domain/reminders.ts';

const dayOfMonth = z.number().int().min(1).max(31);
const before = z.number().int().min(0).max(60);
const isoDate = z.iso.date();

export const reminderInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('payment-day'), day: dayOfMonth }),
  z.strictObject({ kind: z.literal('monthly-check'), day: dayOfMonth }),
  z.strictObject({ kind: z.literal('debit-balance'), day: dayOfMonth, before }),
  z.strictObject({ kind: z.literal('resident-window') }),
  z.strictObject({ kind: z.literal('registration-end'), date: isoDate, before }),
]) satisfies z.ZodType<Reminder>;

/** A reminder that is switched on, and the day up to which all its occurrences were told or need not be. */
export const keptReminder = z.strictObject({ reminder: reminderInput, toldUpTo: isoDate });
export type KeptReminder = z.output<typeof keptReminder>;

/** One that is damaged takes no other with it. */
const list = z.array(z.unknown()).transform((all) => all.flatMap((each) => keptReminder.safeParse(each).data ?? []));

export const storedReminders = z.strictObject({ version: z.literal(1), list });
export type Reminders = z.output<typeof storedReminders>;

export const NO_REMINDERS: Reminders = { version: 1, list: [] };

/**
 * Switches a reminder on or changes it; there is one of each kind.
 * @param morning ISO date of the last morning: what was due until then is not told
 */
export function setReminder({ list: kept }: Reminders, reminder: Reminder, morning: string): Reminders {
  return { version: 1, list: [...kept.filter((each) => each.reminder.kind !== reminder.kind), { reminder, toldUpTo: morning }] };
}

export function removeReminder(reminders: Reminders, kind: ReminderKind): Reminders {
  const others = reminders.list.filter(({ reminder }) => reminder.kind !== kind);
  return others.length === reminders.list.length ? reminders : { version: 1, list: others };
}

/** Everything of this kind up to that day was told; the same reminders when there is none of it. */
export function settleReminder(reminders: Reminders, kind: ReminderKind, day: string): Reminders {
  const { list: kept } = reminders;
  if (!kept.some(({ reminder }) => reminder.kind === kind)) return reminders;
  return { version: 1, list: kept.map((each) => (each.reminder.kind === kind ? { ...each, toldUpTo: day } : each)) };
}
