import { OURS, type BenchBrowser } from './browser.ts';
import { workAtStart } from './extension.ts';
import { nameOf, type PageSize } from './pages.ts';
import type { Work } from './profile.ts';
import { spreadOf, type Spread } from './statistics.ts';

export interface Row {
  readonly page: string;
  readonly method: string;
  /** Milliseconds that the page's thread worked for a first run. */
  readonly ms: Spread;
  /** Ratio to the bare walk of the same round. */
  readonly ratio: Spread;
  /** Our ratio without what our script costs on a page that says nothing. */
  readonly scan?: Spread;
  /** The same by one native read of the page's text, below which nobody can come. */
  readonly reads?: number;
  /** Milliseconds of our longest piece of work. */
  readonly longest?: Spread;
  /** Bytes in use because of us, once the page was read. */
  readonly memory?: number;
}

export const WALK = 'bare TreeWalker';
/** These change the page or its layout, so they run once, on a page that only they see; the list would take minutes on a larger one. */
const CHANGING = ['innerText', 'mark.js, one combined expression', 'mark.js, 20 of the 300 phrases'];
export const ONE_READ = 'one textContent read';
const LIST = CHANGING[2]!;
const LIST_UP_TO = 2_000;
/** The slower half is left out on the largest page. */
const SLOW = new Set([...CHANGING, 'computed style per element, as translators', 'XPath text()', '300 × includes per node']);
const SLOW_UP_TO = 20_000;

export interface Rounds {
  readonly ours: number;
  readonly peers: number;
}

/** First load: in each round we start on a page of ten texts, the page is loaded anew and read by us, then each peer runs in a fresh world, with bare walks between them. */
export async function measureReading(bench: BenchBrowser, size: PageSize, rounds: Rounds): Promise<readonly Row[]> {
  const page = nameOf(size);
  const { findings = 0 } = size;
  const samples = new Samples();
  const longest: number[] = [];
  await bench.show(size, 'elsewhere');
  const bare = await bench.heap();
  const names = (await (await bench.world('names'))<string[]>('bench.names')).filter(
    (name) => name !== WALK && (size.texts <= SLOW_UP_TO || !SLOW.has(name)) && (size.texts <= LIST_UP_TO || name !== LIST),
  );
  if (rounds.peers)
    await measurePeers(
      bench,
      names.filter((name) => CHANGING.includes(name)),
      samples,
    );
  await bench.show(size);
  const memory = (await bench.heap()) - bare;
  for (let round = 0; round < rounds.ours; round++) {
    const peers = round < rounds.peers ? names.filter((name) => !CHANGING.includes(name)) : [];
    const start = await workAtStart(bench);
    const { ours, walk } = await measurePeers(bench, peers, samples, async () => {
      await bench.show(size);
      const found = await bench.awaitFindings(findings);
      if (found < findings) throw new Error(`${page}: only ${found} of ${findings} findings were seen.`);
    });
    longest.push(ours.longest);
    samples.keepOurs(ours.total, start.total, walk);
    if (!ours.total) throw new Error(`${page}: the extension did not run.`);
  }
  return samples.rows(page).map((row) => (row.method === OURS ? { ...row, longest: spreadOf(longest), memory } : row));
}

/** What was measured on one page, for a row of each method. */
export class Samples {
  readonly #ms = new Map<string, number[]>();
  readonly #ratios = new Map<string, number[]>();
  /** Without the start of the same round, for a machine is not as fast at all times. */
  readonly #alone: { readonly ms: number; readonly ratio: number }[] = [];

  keep(method: string, ms: number, walk: number): void {
    this.#ms.set(method, [...(this.#ms.get(method) ?? []), ms]);
    this.#ratios.set(method, [...(this.#ratios.get(method) ?? []), ms / walk]);
  }

  /** @param start what our script takes on a page that says nothing */
  keepOurs(ms: number, start: number, walk: number): void {
    this.keep(OURS, ms, walk);
    const alone = Math.max(0, ms - start);
    this.#alone.push({ ms: alone, ratio: alone / walk });
  }

  rows(page: string): readonly Row[] {
    return [...this.#ms].map(([method, ms]): Row => {
      const row = { page, method, ms: spreadOf(ms), ratio: spreadOf(this.#ratios.get(method)!) };
      return method === OURS ? { ...row, scan: spreadOf(this.#alone.map(({ ratio }) => ratio)), ...this.#reads() } : row;
    });
  }

  /** Our time by one native read of the page's text. */
  #reads(): Pick<Row, 'reads'> {
    const read = this.#ms.get(ONE_READ);
    return read ? { reads: Number((spreadOf(this.#alone.map(({ ms }) => ms)).median / spreadOf(read).median).toPrecision(4)) } : {};
  }
}

/** Runs peers with bare walks before and between them, in one profile; gives what the extension did in it, and how long a walk took. */
async function measurePeers(
  bench: BenchBrowser,
  peers: readonly string[],
  samples: Samples,
  first?: () => Promise<void>,
): Promise<{ readonly ours: Work; readonly walk: number }> {
  let walks = 0;
  if (first) await bench.leave();
  const { owners } = await bench.profile(async () => {
    await first?.();
    const run = async (name: string, method: string) => (await bench.world(name))(`bench.peer(${JSON.stringify(method)})`);
    const walk = () => run(`${WALK} ${walks++}`, WALK);
    await walk();
    await walk();
    for (const name of peers) {
      await run(name, name);
      if (!CHANGING.includes(name)) await walk();
    }
  });
  const walked = Array.from({ length: walks }, (_each, at) => owners.get(`${WALK} ${at}`)?.total ?? 0);
  const walk = spreadOf(walked).median;
  for (const each of walked) samples.keep(WALK, each, walk);
  const ours = owners.get(OURS) ?? { total: 0, longest: 0 };
  for (const name of peers) samples.keep(name, owners.get(name)?.total ?? 0, walk);
  return { ours, walk };
}
