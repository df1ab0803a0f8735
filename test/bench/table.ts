import type { ChangeRow } from './changing.ts';
import type { Timing } from './extension.ts';
import type { Row } from './reading.ts';
import type { Spread } from './statistics.ts';

const shown = ({ median, p10, p90 }: Spread, digits = 2) => `${median.toFixed(digits)} (${p10.toFixed(digits)}–${p90.toFixed(digits)})`;

/** First load of one page: milliseconds and ratio to the bare walk, median with the tenth and ninetieth percentile. */
export function printReading(rows: readonly Row[]): void {
  console.log(`\nFirst load, ${rows[0]!.page}`);
  console.table(
    Object.fromEntries(
      rows
        .toSorted((a, b) => a.ratio.median - b.ratio.median)
        .map(({ method, ratio, scan, reads, ms, longest, memory }) => [
          method,
          {
            'ratio to bare walk': shown(ratio),
            'without start': scan ? shown(scan) : '',
            'by one textContent read': reads?.toFixed(2) ?? '',
            ms: shown(ms),
            'longest piece, ms': longest ? shown(longest) : '',
            'memory, kB': memory === undefined ? '' : Math.round(memory / 1_000),
          },
        ]),
    ),
  );
}

/** How the time grows from the smallest page to the largest, for each method that was run on both. */
export function printGrowth(rows: readonly Row[]): void {
  const of = (page: string) => new Map(rows.filter((row) => row.page === page).map(({ method, ms }) => [method, ms.median]));
  const [small, large] = [of('2k texts'), of('200k texts')];
  const growth = [...small]
    .filter(([method]) => large.has(method))
    .map(([method, ms]) => [method, { 'times as long': (large.get(method)! / ms).toFixed(0) }]);
  if (!growth.length) return;
  console.log('\nA hundred times the page, from 2k to 200k texts');
  console.table(Object.fromEntries(growth));
}

export function printChanges(rows: readonly ChangeRow[]): void {
  for (const workload of new Set(rows.map((row) => row.workload))) {
    console.log(`\nUnder change, 20k texts: ${workload}`);
    console.table(
      Object.fromEntries(
        rows
          .filter((row) => row.workload === workload)
          .map(({ method, share, ms, longest, page, seen }) => [
            method,
            {
              'percent of one core': shown(times(share, 100)),
              ms: shown(ms, 1),
              'longest piece, ms': shown(longest),
              "page's thread, by that of nobody listening": shown(page),
              seen: seen ?? '',
            },
          ]),
      ),
    );
  }
}

const times = ({ median, p10, p90 }: Spread, by: number): Spread => ({ median: median * by, p10: p10 * by, p90: p90 * by });

export function printTimings(title: string, rows: readonly Timing[]): void {
  console.log(`\n${title}`);
  console.table(Object.fromEntries(rows.map(({ what, value, unit }) => [what, { [unit]: shown(value, unit === 'ms' ? 1 : 0) }])));
}
