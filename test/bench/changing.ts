import { OURS, type BenchBrowser } from './browser.ts';
import { CHANGES, type Change } from './changes.ts';
import { spreadOf, type Spread } from './statistics.ts';

export interface ChangeRow {
  readonly workload: string;
  readonly method: string;
  /** Part of one core that this code took while the page changed. */
  readonly share: Spread;
  readonly ms: Spread;
  /** Milliseconds of its longest piece of work. */
  readonly longest: Spread;
  /** All work of the page's thread, compared with the same page when nobody listens. */
  readonly page: Spread;
  /** Of the messages that the workload shows for a moment, those that were seen. */
  readonly seen?: string;
}

const TEXTS = 20_000;
const NOBODY = 'nobody listens';

/** A page that changes after it was read once: the extension, then what others do, then nobody. */
export async function measureChanges(
  bench: BenchBrowser,
  workloads: readonly string[],
  rounds: number,
  withPeers: boolean,
  show: (rows: readonly ChangeRow[]) => void,
): Promise<readonly ChangeRow[]> {
  await bench.show({ texts: 10 }, 'elsewhere');
  const peers = withPeers ? await (await bench.world('names'))<string[]>('bench.reactions') : [];
  const rows: ChangeRow[] = [];
  for (const workload of workloads) {
    const change = CHANGES[workload]!;
    const alone: number[] = [];
    const ours: Measured[] = [];
    for (let round = 0; round < rounds; round++) {
      alone.push((await measure(bench, change, NOBODY)).thread);
      ours.push(await measure(bench, change, OURS));
    }
    const nobody = spreadOf(alone).median;
    const own: ChangeRow[] = [];
    own.push(rowOf(workload, OURS, change, ours, nobody));
    for (const peer of change.isForPeers ? peers : [])
      own.push(rowOf(workload, peer, change, [await measure(bench, change, peer)], nobody));
    show(own);
    rows.push(...own);
  }
  return rows;
}

interface Measured {
  readonly total: number;
  readonly longest: number;
  readonly thread: number;
  readonly seen: number;
}

async function measure(bench: BenchBrowser, change: Change, who: string): Promise<Measured> {
  const isOurs = who === OURS;
  await bench.show({ texts: TEXTS }, isOurs ? 'portal' : 'elsewhere');
  const run = isOurs || who === NOBODY ? undefined : await bench.world(who);
  await run?.(`bench.react(${JSON.stringify(who)})`);
  const { owners, thread } = await bench.profile(async () => {
    await bench.page.evaluate(change.script);
    await bench.page.waitForTimeout(300);
  });
  const seen = isOurs ? await bench.findings() : ((await run?.<number>('bench.seen()')) ?? 0);
  return { ...(owners.get(who) ?? { total: 0, longest: 0 }), thread, seen };
}

function rowOf(workload: string, method: string, { seconds, messages }: Change, measured: readonly Measured[], nobody: number): ChangeRow {
  return {
    workload,
    method,
    share: spreadOf(measured.map(({ total }) => total / (seconds * 1_000))),
    ms: spreadOf(measured.map(({ total }) => total)),
    longest: spreadOf(measured.map(({ longest }) => longest)),
    page: spreadOf(measured.map(({ thread }) => thread / nobody)),
    ...(messages ? { seen: `${Math.min(...measured.map(({ seen }) => seen))} of ${messages}` } : {}),
  };
}
