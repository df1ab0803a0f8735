/** Part of a Chromium trace event; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of this, how long the thread had the processor. */
  readonly tdur?: number;
  readonly args: {
    readonly data?: {
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string };
}

/** Milliseconds that the page's thread worked for one owner of code. */
export interface Work {
  readonly total: number;
  /** In the longest task of the browser. */
  readonly longest: number;
}

export interface Profile {
  /** What each owner of code did. */
  readonly owners: ReadonlyMap<string, Work>;
  /** All work of the page's thread, the browser's own included. */
  readonly thread: number;
}

/** What a trace must hold for a profile: a sample every millisecond, and the tasks of each thread with their processor time. */
export const TRACE_CATEGORIES = ['disabled-by-default-v8.cpu_profiler', 'disabled-by-default-devtools.timeline'];
/** With this, a sample every tenth of a millisecond. */
export const FINE_SAMPLES = 'disabled-by-default-v8.cpu_profiler.hires';

/** Tasks this long tell how much processor time a sample stands for. */
const MEASURE_MS = 2;

interface Sample {
  readonly at: number;
  readonly owner: string | undefined;
}

interface Task {
  readonly start: number;
  readonly end: number;
  readonly ms: number;
}

/**
 * Who worked how long on the thread of a page. Samples tell the owner, and the processor time of the tasks tells how long: so
 * what other programs take from the machine does not count.
 * @param ownerOf names the owner of code from its stack, the innermost call first; undefined for code that nobody asks about
 */
export function profileOf(
  events: readonly TraceEvent[],
  ownerOf: (stack: readonly { functionName: string; url?: string }[]) => string | undefined,
): Profile {
  const inOrder = events.toSorted((a, b) => a.ts - b.ts);
  const threads = new Map(inOrder.filter(({ name }) => name === 'Profile').map(({ pid, tid }) => [pid, tid]));
  const samples = samplesOf(inOrder, ownerOf);
  const page = [...samples].toSorted(([, a], [, b]) => owned(b) - owned(a))[0];
  if (!page) return { owners: new Map(), thread: 0 };
  const [pid, all] = page;
  const tasks = inOrder
    .filter((event) => event.name === 'RunTask' && event.ph === 'X' && event.pid === pid && event.tid === threads.get(pid))
    .map(({ ts, dur = 0, tdur = dur }): Task => ({ start: ts, end: ts + dur, ms: tdur / 1_000 }));
  return { owners: workOf(all, tasks), thread: tasks.reduce((sum, { ms }) => sum + ms, 0) };
}

const owned = (samples: readonly Sample[]) => samples.filter(({ owner }) => owner !== undefined).length;

/** The samples of each process. */
function samplesOf(
  events: readonly TraceEvent[],
  ownerOf: (stack: readonly ProfileNode['callFrame'][]) => string | undefined,
): ReadonlyMap<number, readonly Sample[]> {
  const clocks = new Map<number, number>();
  const nodes = new Map<number, Map<number, ProfileNode>>();
  const owners = new Map<number, Map<number, string | undefined>>();
  const samples = new Map<number, Sample[]>();
  for (const { name, pid, args } of events) {
    const { startTime = 0, timeDeltas = [], cpuProfile } = args.data ?? {};
    if (name === 'Profile') {
      clocks.set(pid, startTime);
      nodes.set(pid, new Map());
      owners.set(pid, new Map());
      samples.set(pid, []);
    }
    const own = nodes.get(pid);
    if (name !== 'ProfileChunk' || !own) continue;
    for (const node of cpuProfile?.nodes ?? []) own.set(node.id, node);
    for (const [at, id] of (cpuProfile?.samples ?? []).entries()) {
      const time = clocks.get(pid)! + timeDeltas[at]!;
      clocks.set(pid, time);
      const known = owners.get(pid)!;
      if (!known.has(id)) known.set(id, ownerOf(stackOf(own, id)));
      const isCollection = own.get(id)?.callFrame.functionName === '(garbage collector)';
      // Who made the rubbish pays for taking it away.
      const owner = isCollection ? samples.get(pid)!.at(-1)?.owner : known.get(id);
      if (own.get(id)?.callFrame.functionName !== '(idle)') samples.get(pid)!.push({ at: time, owner });
    }
  }
  return samples;
}

function stackOf(nodes: ReadonlyMap<number, ProfileNode>, id: number): readonly ProfileNode['callFrame'][] {
  const stack: ProfileNode['callFrame'][] = [];
  for (let node = nodes.get(id); node; node = node.parent === undefined ? undefined : nodes.get(node.parent)) stack.push(node.callFrame);
  return stack;
}

function workOf(samples: readonly Sample[], tasks: readonly Task[]): ReadonlyMap<string, Work> {
  const counts = tasks.map(() => ({ all: 0, own: new Map<string, number>() }));
  let at = 0;
  for (const { at: time, owner } of samples.toSorted((a, b) => a.at - b.at)) {
    while (at < tasks.length && tasks[at]!.end < time) at++;
    const count = counts[at];
    if (!count || tasks[at]!.start > time) continue;
    count.all++;
    if (owner !== undefined) count.own.set(owner, (count.own.get(owner) ?? 0) + 1);
  }
  let long = 0;
  let inLong = 0;
  for (const [index, { ms }] of tasks.entries())
    if (ms >= MEASURE_MS) {
      long += ms;
      inLong += counts[index]!.all;
    }
  const each = inLong ? long / inLong : 0.1;
  const work = new Map<string, Work>();
  for (const [index, { ms }] of tasks.entries()) {
    const { all, own } = counts[index]!;
    for (const [owner, count] of own) {
      const { total, longest } = work.get(owner) ?? { total: 0, longest: 0 };
      const took = ms >= MEASURE_MS ? (ms * count) / all : count * each;
      work.set(owner, { total: total + took, longest: Math.max(longest, took) });
    }
  }
  return work;
}
