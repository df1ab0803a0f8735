import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OURS } from './browser.ts';
import { BUDGET, overBudget, type Figures } from './budget.ts';

const spread = (median: number) => ({ median, p10: median, p90: median });
const reading = (page: string, scan: number, method = OURS) => ({ page, method, ms: spread(1), ratio: spread(scan), scan: spread(scan) });
const figures = (of: Partial<Figures>): Figures => ({ reading: [], changes: [], extension: [], firefox: [], readingInFirefox: [], ...of });

describe('the budget of a release', () => {
  test('holds the figures that were saved last', () => {
    const saved = JSON.parse(readFileSync(join(import.meta.dirname, 'figures.json'), 'utf8')) as Figures;
    expect(saved.reading.length).toBeGreaterThan(20);
    expect(overBudget(saved, BUDGET)).toEqual([]);
  });

  test('names a page whose reading takes more walks than allowed, and no other', () => {
    const over = overBudget(
      figures({ reading: [reading('20k texts', BUDGET.quiet + 0.2), reading('20k texts, mixed', BUDGET.mixed), reading('2k texts', 9)] }),
      BUDGET,
    );
    expect(over).toHaveLength(1);
    expect(over[0]).toContain('20k texts');
  });

  test('holds in Firefox too, where it is smaller', () => {
    const over = overBudget(figures({ readingInFirefox: [reading('20k texts', BUDGET.quietInFirefox + 0.1)] }), BUDGET);
    expect(over).toEqual([expect.stringContaining('in Firefox')]);
  });

  test('asks nothing of the others', () => {
    expect(overBudget(figures({ reading: [reading('20k texts', 50, 'mark.js')] }), BUDGET)).toEqual([]);
  });

  test('names a reading that grows faster than the page', () => {
    const over = overBudget(figures({ reading: [reading('20k texts', 0.3), reading('200k texts', 0.6)] }), BUDGET);
    expect(over).toEqual([expect.stringContaining('growth')]);
  });

  test('names work on a page where nothing happens', () => {
    const row = { workload: 'nothing happens', method: OURS, share: spread(0.01), ms: spread(30), longest: spread(1), page: spread(1) };
    expect(overBudget(figures({ changes: [row] }), BUDGET)).toEqual([expect.stringContaining('nothing happens')]);
  });

  test('names a content script that has grown too large', () => {
    const script = { what: 'content script, gzipped', value: spread(BUDGET.bytes + 1), unit: 'bytes' } as const;
    expect(overBudget(figures({ extension: [script] }), BUDGET)).toEqual([expect.stringContaining('content script')]);
  });
});
