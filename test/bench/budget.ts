import type { ChangeRow } from './changing.ts';
import type { Timing } from './extension.ts';
import type { Row } from './reading.ts';

/** What a release must keep. Ratios are to the bare walk of the same run; milliseconds hold on a machine of our own only. */
export const BUDGET = {
  quiet: 0.75,
  mixed: 1,
  findings: 1.5,
  /** Own time at 200k texts by that at 2k, on quiet pages: at most this many times a hundred. */
  growth: 1.5,
  share: { 'endless mutation': 0.02, idle: 0 } as Readonly<Record<string, number>>,
  bytes: 20_000,
};

export interface Figures {
  readonly reading: readonly Row[];
  readonly changes: readonly ChangeRow[];
  readonly extension: readonly Timing[];
}

/** One line for each figure that is over its budget. */
export function overBudget({ reading, changes, extension }: Figures, budget: typeof BUDGET): readonly string[] {
  const lines: string[] = [];
  const ours = reading.filter(({ method }) => method === 'ours');
  for (const { page, ratio } of ours) {
    const limit = page.includes('findings') ? budget.findings : page.includes('mixed') ? budget.mixed : budget.quiet;
    // Below 20k texts the loading of our tables outweighs the reading.
    if (!page.startsWith('2k') && ratio.median > limit) lines.push(`${page}: ${ratio.median} × the bare walk, budget ${limit}`);
  }
  const at = (page: string) => ours.find((row) => row.page === page)?.ms.median ?? NaN;
  const growth = at('200k texts') / at('2k texts') / 100;
  if (growth > budget.growth) lines.push(`growth from 2k to 200k texts: ${growth.toFixed(2)} × linear, budget ${budget.growth}`);
  for (const { workload, share } of changes) {
    const limit = budget.share[workload];
    if (limit !== undefined && share > limit) lines.push(`${workload}: ${(share * 100).toFixed(2)} % of one core, budget ${limit * 100} %`);
  }
  for (const { what, value, unit } of extension)
    if (unit === 'bytes' && value.median > budget.bytes) lines.push(`${what}: ${value.median} bytes, budget ${budget.bytes}`);
  return lines;
}
