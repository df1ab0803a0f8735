import type { z } from 'zod';

/** One step from the shape of a version to that of the next. Each has a file of its own and an example of what it finds. */
export interface Migration {
  readonly from: number;
  /** A value as that version left it in storage. */
  readonly example: unknown;
  /** The value in the next version's shape; undefined when it was damaged. */
  readonly up: (stored: unknown) => unknown;
}

export function defineMigration<S extends z.ZodType>(
  from: number,
  shape: S,
  example: z.input<S>,
  next: (value: z.output<S>) => { readonly version: number },
): Migration {
  return {
    from,
    example,
    up: (stored) => {
      const parsed = shape.safeParse(stored);
      return parsed.success ? next(parsed.data) : undefined;
    },
  };
}

/** Values without a version are of the first. */
export function versionOf(stored: unknown): number {
  const version: unknown = typeof stored === 'object' && stored !== null && 'version' in stored ? stored.version : 1;
  return typeof version === 'number' ? version : 1;
}

/** Takes a value through every step from its own version on. */
export const migrate = (stored: unknown, migrations: readonly Migration[]): unknown =>
  migrations.reduce((value, { from, up }) => (value !== undefined && versionOf(value) === from ? up(value) : value), stored);
