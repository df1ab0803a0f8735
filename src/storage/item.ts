import type { z } from 'zod';
import { browser } from '../platform/browser.ts';
import { migrate, type Migration } from './migrations/migration.ts';
import { inTurnOfValue } from './turns.ts';

/** One value in the extension's storage. What does not fit its shape reads as the fallback and is left in place until it is written anew. */
export interface Item<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
  /** Reads, changes and writes as one step: two changes at once lose nothing. The same value back writes nothing. */
  update(change: (value: T) => T): Promise<T>;
  remove(): Promise<void>;
}

const always = async (): Promise<boolean> => true;

/**
 * @param migrations from older shapes, in the order of their versions
 * @param isWanted whether the value may be written at all, asked each time; what may not be is left as it is
 */
export function defineItem<S extends z.ZodType>(
  area: 'local' | 'session',
  key: string,
  schema: S,
  fallback: z.output<S>,
  migrations: readonly Migration[] = [],
  isWanted: () => Promise<boolean> = always,
): Item<z.output<S>> {
  const storage = () => browser.storage[area];
  const turn = <R>(work: () => Promise<R>): Promise<R> => inTurnOfValue(`${area}:${key}`, work);
  const put = async (value: z.output<S>) => {
    if (await isWanted()) await storage().set({ [key]: value });
  };
  const item: Item<z.output<S>> = {
    async read() {
      const stored: unknown = (await storage().get(key))[key];
      const parsed = schema.safeParse(migrate(stored, migrations));
      return parsed.success ? parsed.data : fallback;
    },
    write: (value) => turn(() => put(value)),
    update: (change) =>
      turn(async () => {
        const before = await item.read();
        const after = change(before);
        if (after !== before) await put(after);
        return after;
      }),
    remove: () => turn(() => storage().remove(key)),
  };
  return item;
}
