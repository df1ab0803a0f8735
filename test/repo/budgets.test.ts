import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { OUTPUT } from '../support/output.ts';
import budgets from './budgets.json' with { type: 'json' };

interface Budget {
  readonly files?: readonly string[];
  /** A page: its scripts and all that they import at once. */
  readonly page?: string;
  /** Every file that matches this expression. */
  readonly allOf?: string;
  /** Of the files that match this expression the largest is added: the one that is loaded in the worst case. */
  readonly plusLargestOf?: string;
  /** After gzip; 1 kB is 1,000 bytes. */
  readonly limitBytes: number;
}

const zipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

/** A script and everything it imports statically. */
function withImports(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["'](\.\.?\/[^"']+)["']/g);
  for (const [, path] of imports) withImports(join(dirname(file), path!), known);
  return known;
}

function scriptsOf(build: string, page: string): readonly string[] {
  const html = readFileSync(join(build, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => join(build, path!));
  if (!named.length) throw new Error(`${page} names no script`);
  return [...new Set(named.flatMap((file) => [...withImports(file)]))];
}

function matching(build: string, expression: string): readonly string[] {
  const all = readdirSync(build, { recursive: true, encoding: 'utf8' }).map((path) => join(build, path));
  const found = all.filter((file) => new RegExp(`^${expression}$`).test(relative(build, file).replaceAll('\\', '/')));
  if (!found.length) throw new Error(`no file matches ${expression}`);
  return found;
}

function sizeOf(build: string, { files = [], page, allOf, plusLargestOf }: Budget): number {
  const named = page ? scriptsOf(build, page) : files.map((file) => join(build, file));
  const scripts = allOf ? matching(build, allOf) : named;
  const sum = scripts.reduce((bytes, file) => bytes + zipped(file), 0);
  return plusLargestOf ? sum + Math.max(...matching(build, plusLargestOf).map(zipped)) : sum;
}

// npm test builds both before it comes here; without a build there is nothing to weigh.
describe.each(['chrome-mv3', 'firefox-mv3'])('the build %s', (name) => {
  const build = join(OUTPUT, name);
  test.skipIf(!existsSync(join(build, 'manifest.json'))).each(Object.entries<Budget>(budgets))(
    'keeps the %s within its budget',
    (_what, budget) => {
      expect(sizeOf(build, budget)).toBeLessThanOrEqual(budget.limitBytes);
    },
  );

  // Each further file is a request of its own before the first paint.
  test.skipIf(!existsSync(join(build, 'manifest.json')))(
    'loads the popup with two scripts, its entry and all that it needs at once',
    () => {
      expect(scriptsOf(build, 'popup.html').length).toBe(2);
    },
  );
});
