import type { OurWork } from './inside.ts';
import type { PageSize } from './pages.ts';
import { spreadOf, type Spread } from './statistics.ts';
import type { Bench } from './world.ts';

export interface Row {
  readonly page: string;
  readonly method: string;
  /** Milliseconds of the page's thread for a first run in a fresh world. */
  readonly ms: Spread;
  /** Ratio to the bare walk of the same round. */
  readonly ratio: Spread;
  /** Milliseconds on the wall of our longest piece of work. */
  readonly longest?: Spread;
  /** Bytes in use because of us, once the page was read. */
  readonly memory?: Spread;
}

/** Slower ones are measured on small pages only: they would take minutes. */
const SLOW = new Set([
  'mark.js, 20 of the phrases',
  'mark.js, one combined expression',
  'innerText',
  'computed style per element',
  'XPath text()',
  '300 × includes per node',
]);
const SLOW_UP_TO = 20_000;
const WALK = 'bare TreeWalker';
const SETTLED_MS = 200;

/** First load: our reading and the peers in turn, each in a fresh world, the bare walk before and behind each. */
export async function measureReading(bench: Bench, size: PageSize, rounds: number, withPeers: boolean): Promise<readonly Row[]> {
  const page = `${size.texts / 1_000}k texts${size.findings ? `, ${size.findings} findings` : ''}${size.mixed ? ', mixed' : ''}`;
  await bench.show(size);
  const names = (await (await bench.world())<string[]>('bench.names')).filter((name) => name !== WALK);
  const peers = withPeers ? names.filter((name) => size.texts <= SLOW_UP_TO || !SLOW.has(name)) : names.slice(0, 1);
  const ms = new Map<string, number[]>();
  const ratios = new Map<string, number[]>();
  const longest: number[] = [];
  const memory: number[] = [];
  const keep = (map: Map<string, number[]>, name: string, value: number) => void map.set(name, [...(map.get(name) ?? []), value]);
  /** Runs an expression in a fresh world and gives its time without that of asking for it. */
  const timed = async <T>(
    expression: string,
    weigh = false,
  ): Promise<{ readonly value: T; readonly took: number; readonly grew: number }> => {
    const run = await bench.world();
    const weight = weigh ? await bench.heap() : 0;
    const start = await bench.cpu();
    await run('0');
    const begun = await bench.cpu();
    const value = await run<T>(expression);
    const end = await bench.cpu();
    return { value, took: Math.max(0.01, end - begun - (begun - start)), grew: weigh ? Math.max(0, (await bench.heap()) - weight) : 0 };
  };
  const walk = async () => (await timed(`bench.peer('${WALK}')`)).took;
  for (let round = 0; round < rounds; round++) {
    let before = await walk();
    for (const name of ['ours', ...peers]) {
      // The slowest peers change the page: once is enough to place them.
      if (name.startsWith('mark.js') && round > 0) continue;
      let took: number;
      if (name === 'ours') {
        const ours = await timed<OurWork>(`bench.ours(${SETTLED_MS})`, true);
        took = ours.took;
        longest.push(ours.value.longest);
        memory.push(ours.grew);
        if (size.findings && ours.value.seen < size.findings)
          throw new Error(`${page}: saw ${ours.value.seen} of ${size.findings} findings`);
      } else took = (await timed(`bench.peer(${JSON.stringify(name)})`)).took;
      const after = await walk();
      keep(ms, name, took);
      keep(ms, WALK, after);
      keep(ratios, name, took / ((before + after) / 2));
      keep(ratios, WALK, after / before);
      before = after;
    }
  }
  return [...ms].map(([method, samples]) => ({
    page,
    method,
    ms: spreadOf(samples),
    ratio: spreadOf(ratios.get(method)!),
    ...(method === 'ours' ? { longest: spreadOf(longest), memory: spreadOf(memory) } : {}),
  }));
}
