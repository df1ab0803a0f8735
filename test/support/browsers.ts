import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const BIN = join(import.meta.dirname, '..', '..', 'node_modules', '.bin');
const CACHE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'browsers');

/** A browser that is there but lacks system libraries does not count. */
function runs(executable: string): boolean {
  return process.platform === 'win32' || spawnSync(executable, ['--version'], { timeout: 60_000 }).status === 0;
}

function inPath(names: readonly string[]): string | null {
  for (const name of names) {
    const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' })
      .stdout?.split('\n')[0]
      ?.trim();
    if (found && runs(found)) return found;
  }
  return null;
}

function fromEnvironment(variable: string): string | null {
  const path = process.env[variable];
  if (!path) return null;
  if (!existsSync(path)) throw new Error(`${variable} names ${path}, which does not exist: correct it or unset it.`);
  return path;
}

const APPLICATIONS = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** Path of an installed Chromium, or null. */
export function findChromium(): string | null {
  const own = chromium.executablePath();
  return (
    fromEnvironment('YIBAO_CHROMIUM') ??
    [own, ...APPLICATIONS.chromium].find((path) => existsSync(path) && runs(path)) ??
    inPath(['chromium', 'chromium-browser'])
  );
}

/** Path of an installed Firefox, or null. */
export function findFirefox(): string | null {
  return fromEnvironment('YIBAO_FIREFOX') ?? APPLICATIONS.firefox.find((path) => existsSync(path)) ?? inPath(['firefox', 'firefox-esr']);
}

/** Runs an installer with its progress shown; its complaints are not, for another way may follow. */
function install(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'ignore'], timeout: 15 * 60_000, env });
}

function isRootWithApt(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/** Installs Debian packages, one after the other, so that a missing one does not stop the rest. */
function aptInstall(packages: readonly string[]): void {
  install('apt-get', ['update', '-qq']);
  for (const name of packages) install('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
}

/** Screenshots of Chinese pages need a Chinese font; without one the tests still pass. */
function ensureChineseFont(): void {
  const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  if (process.platform !== 'linux' || listed.stdout?.trim() || !isRootWithApt()) return;
  console.log('Fonts: no Chinese font found, installing Debian package fonts-noto-cjk.');
  aptInstall(['fonts-noto-cjk']);
}

/** An installed Chromium, else one installed now. Throws one sentence saying what to do when neither works. */
export function ensureChromium(): string {
  let found = findChromium();
  if (found) console.log(`Chromium: using ${found}.`);
  if (!found) {
    console.log('Chromium: none found, installing the one that Playwright offers.');
    install(process.execPath, [join(BIN, '..', '@playwright', 'test', 'cli.js'), 'install', '--no-shell', 'chromium']);
    found = findChromium();
  }
  if (!found && isRootWithApt()) {
    console.log('Chromium: installing Debian package chromium.');
    aptInstall(['chromium']);
    found = findChromium();
  }
  // The last resort: newer Google Chrome takes extensions from the command line only with luck.
  found ??= inPath(['google-chrome', 'google-chrome-stable']);
  if (!found) throw new Error('No Chromium found and none could be installed: install Chromium, or set YIBAO_CHROMIUM to its path.');
  ensureChineseFont();
  return found;
}

/** An installed Firefox, else one installed now. Throws one sentence saying what to do when neither works. */
export function ensureFirefox(): string {
  let found = findFirefox();
  if (found) console.log(`Firefox: using ${found}.`);
  if (!found && isRootWithApt()) {
    console.log('Firefox: none found, installing Debian package firefox-esr.');
    aptInstall(['firefox-esr']);
    found = findFirefox();
  }
  if (!found) {
    console.log('Firefox: none found, downloading a release build.');
    const done = spawnSync(join(BIN, 'browsers'), ['install', 'firefox@stable', '--path', CACHE, '--format', '{{path}}'], {
      encoding: 'utf8',
      timeout: 10 * 60_000,
      shell: process.platform === 'win32',
    });
    const path = done.stdout?.trim().split('\n').at(-1)?.trim();
    found = done.status === 0 && path && existsSync(path) ? path : null;
  }
  if (!found)
    throw new Error('No Firefox found and none could be installed: install Firefox 140 or newer, or set YIBAO_FIREFOX to its path.');
  return found;
}
