import type { ChangeRow } from './changing.ts';
import type { Timing } from './extension.ts';
import type { Row } from './reading.ts';
import type { Spread } from './statistics.ts';

const shown = ({ median, p10, p90 }: Spread) => `${median} (${p10}–${p90})`;

/** First load: milliseconds and ratio to the bare walk, median with the tenth and ninetieth percentile. */
export function printReading(rows: readonly Row[]): void {
  for (const page of new Set(rows.map((row) => row.page))) {
    console.log(`\nFirst load, ${page}`);
    const own = rows.filter((row) => row.page === page).toSorted((a, b) => a.ratio.median - b.ratio.median);
    console.table(
      Object.fromEntries(
        own.map((row) => [
          row.method,
          {
            'ratio to bare walk': shown(row.ratio),
            ms: shown(row.ms),
            'longest piece, ms': row.longest ? shown(row.longest) : '',
            'memory, kB': row.memory ? Math.round(row.memory.median / 1_000) : '',
          },
        ]),
      ),
    );
  }
  const ours = (page: string) => rows.find((row) => row.page === page && row.method === 'ours')?.ms.median;
  const [small, large] = [ours('2k texts'), ours('200k texts')];
  if (small && large) console.log(`Growth from 2k to 200k texts: × ${(large / small).toFixed(0)} for 100 times the page.`);
}

export function printChanges(rows: readonly ChangeRow[]): void {
  console.log('\nUnder change, 20k texts');
  console.table(
    Object.fromEntries(
      rows.map((row) => [
        row.workload,
        {
          'share of one core': `${(row.share * 100).toFixed(2)} %`,
          'own ms': row.total,
          'longest piece, ms': row.longest,
          seen: row.seen ?? '',
        },
      ]),
    ),
  );
}

export function printExtension(rows: readonly Timing[]): void {
  if (!rows.length) return;
  console.log('\nThe built extension');
  console.table(Object.fromEntries(rows.map(({ what, value, unit }) => [what, { [`value`]: `${shown(value)} ${unit}` }])));
}
