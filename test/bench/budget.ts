import { OURS } from './browser.ts';
import type { ChangeRow } from './changing.ts';
import type { Timing } from './extension.ts';
import type { Row } from './reading.ts';

/** What a release must keep. Ratios are to the bare walk of the same run, so they hold on a slow and on a busy machine. */
export const BUDGET = {
  quiet: 0.75,
  /** The aim is 1, and reached in most runs: each frame takes its script's loading of its own, and each field and host is touched. */
  mixed: 1.6,
  /** The aim is 1.5. What may be a statement is read word by word with all that stands around it, and in the page, for no text leaves it uncut. */
  findings: 9,
  /** Our time at 200k texts by that at 20k on quiet pages, without the start of our script: at most this many times ten. */
  growth: 1.5,
  share: { 'endless mutation': 0.02, 'nothing happens': 0.0005 } as Readonly<Record<string, number>>,
  bytes: 20_000,
};

export interface Figures {
  readonly reading: readonly Row[];
  readonly changes: readonly ChangeRow[];
  readonly extension: readonly Timing[];
  readonly firefox: readonly Timing[];
}

/** One line for each figure that is over its budget. */
export function overBudget({ reading, changes, extension }: Figures, budget: typeof BUDGET): readonly string[] {
  const lines: string[] = [];
  const ours = reading.filter(({ method }) => method === OURS);
  for (const { page, scan } of ours) {
    const limit = page.includes('findings') ? budget.findings : page.includes('mixed') ? budget.mixed : budget.quiet;
    // On a small page the loading of our tables outweighs the reading.
    if (!page.startsWith('2k') && scan!.median > limit) lines.push(`${page}: ${scan!.median.toFixed(2)} × the bare walk, budget ${limit}`);
  }
  const at = (page: string) => ours.find((row) => row.page === page);
  const [middle, large] = [at('20k texts'), at('200k texts')];
  if (middle && large) {
    const growth = inWalks(large) / inWalks(middle);
    if (growth > budget.growth)
      lines.push(`growth from 20k to 200k texts: ${growth.toFixed(2)} × that of the bare walk, budget ${budget.growth}`);
  }
  for (const { workload, method, share } of changes) {
    const limit = budget.share[workload];
    if (method === OURS && limit !== undefined && share.median > limit)
      lines.push(`${workload}: ${(share.median * 100).toFixed(2)} % of one core, budget ${limit * 100} %`);
  }
  for (const { what, value, unit } of extension)
    if (what.includes('script') && unit === 'bytes' && value.median > budget.bytes)
      lines.push(`${what}: ${value.median} bytes, budget ${budget.bytes}`);
  return lines;
}

const inWalks = ({ scan }: Row) => Math.max(scan!.median, 0.01);
