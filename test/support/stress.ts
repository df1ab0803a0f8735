import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs the tests that have a long form in that form: random pages by the thousand, and pages that change for minutes. */
const ROOT = join(import.meta.dirname, '..', '..');
const RUNS = [
  ['vitest', 'run', '--config', 'test/vitest.config.ts', 'test/detect/pumped.test.ts'],
  ['playwright', 'test', '--config', 'test/playwright.config.ts', '--workers', '1', 'random-pages', 'hostile-heap'],
] as const;

for (const [command, ...args] of RUNS) {
  const { status } = spawnSync(join(ROOT, 'node_modules', '.bin', command), args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, YIBAO_LONG: '1' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exitCode = 1;
}
