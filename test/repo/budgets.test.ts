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

function sizeOf(build: string, { files = [], page, plusLargestOf }: Budget): number {
  const scripts = page ? scriptsOf(build, page) : files.map((file) => join(build, file));
  const sum = scripts.reduce((bytes, file) => bytes + zipped(file), 0);
  if (!plusLargestOf) return sum;
  const all = readdirSync(build, { recursive: true, encoding: 'utf8' }).map((path) => join(build, path));
  const candidates = all.filter((file) => new RegExp(`^${plusLargestOf}$`).test(relative(build, file).replaceAll('\\', '/')));
  if (!candidates.length) throw new Error(`no file matches ${plusLargestOf}`);
  return sum + Math.max(...candidates.map(zipped));
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
});
