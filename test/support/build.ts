import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** Builds the extension. Throws what the builder said when that fails. */
export function buildExtension(browser: 'chrome' | 'firefox' = 'chrome'): void {
  const cli = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  // A preview server in this process would make it a build for development, larger and with the names of our folders in it.
  const env = { ...process.env, NODE_ENV: 'production' };
  const done = spawnSync(process.execPath, [cli, 'build', '-b', browser], { cwd: ROOT, encoding: 'utf8', env });
  if (done.status !== 0) throw new Error(`The extension could not be built.\n${done.stdout}${done.stderr}`);
}
