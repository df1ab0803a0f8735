import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs the tests that have a long form in that form: random pages by the thousand, and pages that change for minutes. */
const ROOT = join(import.meta.dirname, '..', '..');
const LONG = ['random-pages', 'hostile-heap', 'hostile-large'];
const { status } = spawnSync(
  join(ROOT, 'node_modules', '.bin', 'playwright'),
  ['test', '--config', 'test/playwright.config.ts', '--workers', '1', ...LONG],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, YIBAO_LONG: '1' }, shell: process.platform === 'win32' },
);
process.exitCode = status ?? 1;
