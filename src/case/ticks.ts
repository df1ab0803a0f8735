import { z } from 'zod';
import { CAUSE_IDS, type CauseId } from '../domain/causes.ts';

/** Ticks of a checklist that was not touched for so long belong to a matter that is over. */
const KEPT_DAYS = 180;
const DAY_MS = 86_400_000;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const cause = z.enum(CAUSE_IDS);

/** Ticked steps by cause, each with the day of the last tick (an ISO date); empty where a version without days left it. */
export const storedTicks = z.strictObject({
  version: z.literal(2),
  causes: z.partialRecord(cause, z.strictObject({ steps: z.array(z.string()), day: z.union([day, z.literal('')]) })),
});

export type Ticks = z.output<typeof storedTicks>;

export const NO_TICKS: Ticks = { version: 2, causes: {} };

/** Ticks a step off or takes the tick back; the last one taken back leaves nothing. */
export function tick(ticks: Ticks, id: CauseId, step: string, done: boolean, today: string): Ticks {
  const { [id]: known, ...others } = ticks.causes;
  const rest = (known?.steps ?? []).filter((each) => each !== step);
  const steps = done ? [...rest, step] : rest;
  return { version: 2, causes: steps.length ? { ...others, [id]: { steps, day: today } } : others };
}

/** Step ids by cause, as a view shows them. */
export function stepsByCause(ticks: Ticks): Readonly<Partial<Record<CauseId, readonly string[]>>> {
  return Object.fromEntries(Object.entries(ticks.causes).map(([id, { steps }]) => [id, steps]));
}

/**
 * Drops what was last ticked more than 180 days ago; what has no day yet, or one after today because a clock was wrong, is
 * counted from today. The same object when nothing changed.
 * @param today ISO date
 */
export function expireTicks(ticks: Ticks, today: string): Ticks {
  const now = Date.parse(today);
  const kept: Ticks['causes'] = {};
  let changed = false;
  for (const [id, entry] of Object.entries(ticks.causes) as [CauseId, NonNullable<Ticks['causes'][CauseId]>][]) {
    const last = Date.parse(entry.day);
    const isUndated = Number.isNaN(last) || last > now;
    const isOver = !isUndated && now - last > KEPT_DAYS * DAY_MS;
    if (isUndated || isOver) changed = true;
    if (!isOver) kept[id] = isUndated ? { ...entry, day: today } : entry;
  }
  return changed ? { version: 2, causes: kept } : ticks;
}
