import { CHANGES, TOASTS } from './changes.ts';
import type { OurWork } from './inside.ts';
import type { Bench } from './world.ts';

export interface ChangeRow {
  readonly workload: string;
  /** Part of one core that our code took while the page changed. */
  readonly share: number;
  readonly total: number;
  readonly longest: number;
  /** Messages seen, where the workload shows some. */
  readonly seen?: string;
}

const TEXTS = 20_000;

/** A page that changes, after it was read once. */
export async function measureChanges(bench: Bench, names: readonly string[] = Object.keys(CHANGES)): Promise<readonly ChangeRow[]> {
  const rows: ChangeRow[] = [];
  for (const name of names) rows.push(await measure(bench, name, CHANGES[name]!.script, CHANGES[name]!.seconds));
  const toasts = await measure(bench, 'ten messages of 400 ms', TOASTS, 5.5);
  rows.push({ ...toasts, seen: `${toasts.seen} of 10` });
  const busy = await measure(
    bench,
    'ten messages on a page that changes for ever',
    `Promise.all([${CHANGES['endless mutation']!.script}, ${TOASTS}])`,
    10,
  );
  rows.push({ ...busy, seen: `${busy.seen} of 10` });
  await bench.show({ texts: TEXTS });
  rows.push(await measure(bench, 'idle', 'new Promise((done) => setTimeout(done, 3000))', 3));
  return rows;
}

async function measure(bench: Bench, workload: string, script: string, seconds: number): Promise<ChangeRow> {
  await bench.show({ texts: TEXTS });
  const run = await bench.world();
  await run('bench.begin()');
  await bench.page.waitForTimeout(500);
  const before = await run<OurWork>('bench.work()');
  await bench.page.evaluate(script);
  await bench.page.waitForTimeout(300);
  const after = await run<OurWork>('bench.work()');
  await run('bench.end()');
  const total = after.total - before.total;
  const round = (value: number) => Number(value.toPrecision(3));
  return {
    workload,
    share: round(total / (seconds * 1_000)),
    total: round(total),
    longest: round(after.longest),
    seen: String(after.seen - before.seen),
  };
}
