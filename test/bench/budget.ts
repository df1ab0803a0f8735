import { OURS } from './browser.ts';
import type { ChangeRow } from './changing.ts';
import type { Timing } from './extension.ts';
import type { Row } from './reading.ts';

/** What a release must keep. Ratios are to the bare walk of the same run, so they hold on a slow and on a busy machine. */
export const BUDGET = {
  quiet: 0.75,
  quietInFirefox: 0.5,
  /** The aim is 1, and reached in most runs: each frame takes its script's loading of its own, and each field and host is touched. */
  mixed: 1.2,
  /** The aim is 1.5. What may be a statement is read word by word with all that stands around it, and in the page, for no text leaves it uncut. */
  findings: 9,
  /** Our time at 200k texts by that at 20k on quiet pages, without the start of our script: at most this many times ten. */
  growth: 1.5,
  /** Of one core. */
  share: {
    '2,000 rows in bursts': 0.012,
    'framework re-render': 0.01,
    'endless mutation': 0.02,
    'nothing happens': 0.0005,
  } as Readonly<Record<string, number>>,
  bytes: 20_000,
};

export interface Figures {
  readonly reading: readonly Row[];
  readonly changes: readonly ChangeRow[];
  readonly extension: readonly Timing[];
  readonly firefox: readonly Timing[];
  readonly readingInFirefox: readonly Row[];
}

/** One line for each figure that is over its budget. */
export function overBudget({ reading, readingInFirefox, changes, extension }: Figures, budget: typeof BUDGET): readonly string[] {
  const lines = [
    ...slowPages(reading, (page) => (page.includes('findings') ? budget.findings : page.includes('mixed') ? budget.mixed : budget.quiet)),
    ...slowPages(readingInFirefox, (page) => (page.includes(',') ? Infinity : budget.quietInFirefox), ' in Firefox'),
  ];
  const at = (page: string) => reading.find((row) => row.method === OURS && row.page === page);
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

/** On a page of 2,000 texts the loading of our tables outweighs the reading. */
function slowPages(rows: readonly Row[], limitOf: (page: string) => number, where = ''): readonly string[] {
  return rows
    .filter(({ page, method, scan }) => method === OURS && !page.startsWith('2k') && scan!.median > limitOf(page))
    .map(({ page, scan }) => `${page}${where}: ${scan!.median.toFixed(2)} × the bare walk, budget ${limitOf(page)}`);
}

/** Below a quarter of a walk our time is lost in that of our start, which is taken from it. */
const inWalks = ({ scan }: Row) => Math.max(scan!.median, 0.25);
