/** Part of a profile of Firefox, as its profiler writes it: tables of rows, whose columns a schema names. */
export interface GeckoProfile {
  readonly threads: readonly GeckoThread[];
  readonly processes?: readonly GeckoProfile[];
}

interface Table {
  readonly schema: Readonly<Record<string, number>>;
  readonly data: readonly (readonly (number | null | undefined)[])[];
}

interface GeckoThread {
  readonly samples: Table;
  readonly stackTable: Table;
  readonly frameTable: Table;
  readonly stringTable: readonly string[];
}

const NANOSECONDS = 1e-6;

/**
 * Milliseconds of processor time for each owner of code, on all threads that were sampled. A sample tells how long its thread
 * had the processor since the one before.
 * @param ownerOf names the owner of code by one frame of its stack, as "function (address:line:column)"; the innermost frame decides
 */
export function workInFirefox(profile: GeckoProfile, ownerOf: (frame: string) => string | undefined): ReadonlyMap<string, number> {
  const work = new Map<string, number>();
  for (const { threads } of [profile, ...(profile.processes ?? [])])
    for (const thread of threads) {
      const owners = ownersOf(thread, ownerOf);
      const { schema, data } = thread.samples;
      for (const sample of data) {
        const owner = owners[sample[schema['stack']!] ?? -1];
        if (owner !== undefined) work.set(owner, (work.get(owner) ?? 0) + (sample[schema['threadCPUDelta']!] ?? 0) * NANOSECONDS);
      }
    }
  return work;
}

/** The owner of each stack; a stack stands behind the one that called it. */
function ownersOf({ stackTable, frameTable, stringTable }: GeckoThread, ownerOf: (frame: string) => string | undefined) {
  const frames = frameTable.data.map((frame) => ownerOf(stringTable[frame[frameTable.schema['location']!]!]!));
  const owners: (string | undefined)[] = [];
  for (const stack of stackTable.data)
    owners.push(frames[stack[stackTable.schema['frame']!]!] ?? owners[stack[stackTable.schema['prefix']!] ?? -1]);
  return owners;
}
