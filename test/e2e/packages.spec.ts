import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { FIREFOX_BUILD } from '../support/firefox.ts';
import { unzip, type ZipEntry } from '../support/unzip.ts';
import { expect, test } from './fixtures.ts';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '..', '..');
/** Found there by the build, wherever the sources lie. */
const MODULES = join(ROOT, 'node_modules');
const SOURCES = ['entrypoints', 'public', 'src', 'package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'];
const TEXTS = ['README.md', 'PRIVACY.md', 'CHANGELOG.md', 'LICENSE'];

interface Packages {
  readonly chrome: Buffer;
  readonly firefox: Buffer;
  readonly sources: Buffer;
}

/** Makes the packages as `npm run zip` does, in the given folder. */
async function zipIn(folder: string, env: Record<string, string>): Promise<Packages> {
  await symlink(MODULES, join(folder, 'node_modules'), 'junction');
  const wxt = join(MODULES, 'wxt', 'bin', 'wxt.mjs');
  for (const browser of ['chrome', 'firefox'])
    await run(process.execPath, [wxt, 'zip', '-b', browser], { cwd: folder, env: { ...process.env, ...env } });
  const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { name: string; version: string };
  const read = (kind: string) => readFile(join(folder, '.output', `${name}-${version}-${kind}.zip`));
  return { chrome: await read('chrome'), firefox: await read('firefox'), sources: await read('sources') };
}

const hash = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const hashes = (entries: readonly ZipEntry[]) => entries.map(({ path, content }) => `${path} ${hash(content)}`);

test('the packages are the same bytes wherever, whenever and from whichever copy of the sources they are made', async () => {
  test.setTimeout(240_000);
  const folder = await mkdtemp(join(tmpdir(), 'yibao-packages-'));
  try {
    const here = join(folder, 'here');
    for (const path of [...SOURCES, ...TEXTS]) await cp(join(ROOT, path), join(here, path), { recursive: true });
    const first = await zipIn(here, { TZ: 'Asia/Shanghai', LC_ALL: 'C' });

    const reviewer = join(folder, 'a longer path', 'of a reviewer');
    for (const { path, content } of unzip(first.sources)) {
      await mkdir(dirname(join(reviewer, path)), { recursive: true });
      await writeFile(join(reviewer, path), content, { mode: 0o600 });
    }
    const second = await zipIn(reviewer, { TZ: 'America/New_York' });

    for (const kind of ['chrome', 'firefox', 'sources'] as const) {
      const entries = unzip(first[kind]);
      expect(hashes(unzip(second[kind])), kind).toEqual(hashes(entries));
      expect(hash(second[kind]), kind).toBe(hash(first[kind]));
      expect(entries.length, kind).toBeGreaterThan(20);
      expect(
        entries.filter(({ stamp }) => stamp !== 0).map(({ path }) => path),
        kind,
      ).toEqual([]);
    }

    const known = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT }).then(
      ({ stdout }) => stdout.split('\n'),
      () => null,
    );
    // In a copy without its history there is nothing to compare with.
    if (known)
      expect(
        unzip(first.sources)
          .filter(({ path }) => !known.includes(path))
          .map(({ path }) => path),
      ).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('the linter of the Firefox store finds nothing', async () => {
  test.setTimeout(120_000);
  const webExt = join(MODULES, 'web-ext', 'bin', 'web-ext.js');
  const { stdout } = await run(process.execPath, [webExt, 'lint', '-s', FIREFOX_BUILD, '--no-config-discovery', '--output', 'json'], {
    maxBuffer: 2 ** 24,
  });
  const { errors, warnings, notices } = JSON.parse(stdout) as Record<'errors' | 'warnings' | 'notices', { code: string }[]>;
  expect([...errors, ...warnings, ...notices].map(({ code }) => code)).toEqual([]);
});
