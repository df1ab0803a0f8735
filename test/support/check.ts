import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** Each sub-check: its name and the npm package's command that makes it. */
const CHECKS = [
  ['types', 'tsc', '--noEmit'],
  ['lint', 'oxlint', '--deny-warnings'],
  ['format', 'prettier', '--check', '.'],
  ['dead code', 'knip', '--config', '.knip.json'],
] as const;

export interface CheckResult {
  readonly name: string;
  readonly passed: boolean;
  readonly output: string;
}

/** Runs a command of node_modules/.bin and collects what it prints. */
function run(command: string, args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(join(ROOT, 'node_modules', '.bin', command), args, { cwd: ROOT, shell: process.platform === 'win32' });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Types, lint, format and dead code, side by side. WXT's generated types are made first, for the compiler needs them. */
export async function check(): Promise<CheckResult[]> {
  const prepared = await run('wxt', ['prepare']);
  if (prepared.code !== 0) return [{ name: 'generated types', passed: false, output: prepared.output }];
  return Promise.all(
    CHECKS.map(async ([name, command, ...args]) => {
      const { code, output } = await run(command, args);
      return { name, passed: code === 0, output };
    }),
  );
}

/** Prints one line for each sub-check, and everything that a failed one said. */
export function printChecks(results: readonly CheckResult[]): void {
  for (const { name, passed, output } of results) {
    console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}`);
    if (!passed) console.log(output.trimEnd().replace(/^/gm, '  '));
  }
}

if (import.meta.main) {
  const results = await check();
  printChecks(results);
  const failed = results.filter(({ passed }) => !passed).length;
  console.log(failed === 0 ? 'Everything is in order.' : `${failed} of ${results.length} checks failed.`);
  process.exitCode = failed === 0 ? 0 : 1;
}
