import type { z } from 'zod';
import { browser } from '../platform/browser.ts';

/** One value in the extension's storage. What does not fit its shape reads as the fallback and is left in place until it is written anew. */
export interface Item<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
  remove(): Promise<void>;
}

export function defineItem<S extends z.ZodType>(area: 'local' | 'session', key: string, schema: S, fallback: z.output<S>): Item<z.output<S>> {
  const storage = () => browser.storage[area];
  return {
    async read() {
      const parsed = schema.safeParse((await storage().get(key))[key]);
      return parsed.success ? parsed.data : fallback;
    },
    write: (value) => storage().set({ [key]: value }),
    remove: () => storage().remove(key),
  };
}
