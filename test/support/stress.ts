import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs the tests that have a long form in that form: random pages by the thousand, pages that change for minutes.
 * `npm run stress -- random-pages 1500` runs one of them, and random pages from that number on.
 */
const ROOT = join(import.meta.dirname, '..', '..');
const IN_NODE = ['vitest', 'run', '--config', 'test/vitest.config.ts'];
const IN_BROWSER = ['playwright', 'test', '--config', 'test/playwright.config.ts', '--workers', '1', '--retries', '0'];
/** Each with the minutes it takes on two cores with nothing beside it. */
const RUNS: Readonly<Record<string, readonly [minutes: number, command: readonly string[]]>> = {
  pumped: [2, [...IN_NODE, 'test/detect/pumped.test.ts']],
  'random-pages': [10, [...IN_BROWSER, 'random-pages']],
  'hostile-heap': [17, [...IN_BROWSER, 'hostile-heap']],
};

const [only, first = '0'] = process.argv.slice(2);
if (only !== undefined && !Object.hasOwn(RUNS, only)) throw new Error(`no "${only}"; there are ${Object.keys(RUNS).join(', ')}`);

for (const [name, [minutes, [command = '', ...args]]] of Object.entries(RUNS)) {
  if (only !== undefined && only !== name) continue;
  console.log(`\n── ${name}: about ${minutes} minutes`);
  const { status } = spawnSync(join(ROOT, 'node_modules', '.bin', command), args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, YIBAO_LONG: '1', YIBAO_FIRST: first },
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exitCode = 1;
}
