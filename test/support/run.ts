import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox } from './browsers.ts';
import { check, printChecks } from './check.ts';
import { fromPlaywright, fromVitest, type Outcome } from './reports.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const outcomes: Outcome[] = [];

/** Runs a command of node_modules/.bin with its output shown; gives its exit code. */
function show(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(join(ROOT, 'node_modules', '.bin', command), args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** The first lines of a message, indented; a counterexample may be thousands of characters long. */
function shortened(message: string): string {
  const lines = message.trim().split('\n').slice(0, 12);
  return lines.map((line) => `    ${line.slice(0, 300)}`).join('\n');
}

function heading(text: string): void {
  console.log(`\n── ${text}`);
}

/** A runner that ends badly without a readable report counts as one failed test. */
async function readReport(name: string, file: string, code: number, read: (json: string) => Outcome[]): Promise<Outcome[]> {
  const json = await readFile(file, 'utf8').catch(() => null);
  const found = json === null ? [] : read(json);
  const failed = found.filter(({ passed }) => !passed).length;
  if (code !== 0 && failed === 0) found.push({ name: `${name} ended with code ${code}`, passed: false, message: 'See its output above.' });
  return found;
}

async function step(name: string, work: () => unknown): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    outcomes.push({ name, passed: false, message: error instanceof Error ? error.message : String(error) });
    return false;
  }
}

async function build(name: string, args: readonly string[]): Promise<boolean> {
  heading(name);
  const code = await show('wxt', ['build', ...args]);
  outcomes.push({ name, passed: code === 0, message: code === 0 ? '' : 'The build failed, see its output above.' });
  return code === 0;
}

const reports = await mkdtemp(join(tmpdir(), 'yibao-reports-'));
const env: Record<string, string> = {};
heading('browsers');
await step('find or install Chromium', () => {
  env.YIBAO_CHROMIUM = ensureChromium();
});
await step('find or install Firefox', () => {
  env.YIBAO_FIREFOX = ensureFirefox();
});

const forChromium = await build('build for Chromium', []);
const forFirefox = await build('build for Firefox', ['-b', 'firefox', '--mv3']);

heading('check');
const checks = await check();
printChecks(checks);
outcomes.push(...checks.map(({ name, passed }) => ({ name: `check: ${name}`, passed, message: passed ? '' : 'See above.' })));

heading('unit and page tests');
const unitReport = join(reports, 'unit.json');
const unitCode = await show(
  'vitest',
  ['run', '--config', 'test/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  env,
);
outcomes.push(...(await readReport('vitest', unitReport, unitCode, fromVitest)));

heading('tests in real browsers');
if (forChromium && forFirefox && env.YIBAO_CHROMIUM && env.YIBAO_FIREFOX) {
  const report = join(reports, 'e2e.json');
  const code = await show('playwright', ['test', '--config', 'test/playwright.config.ts'], { ...env, YIBAO_E2E_REPORT: report });
  outcomes.push(...(await readReport('playwright', report, code, fromPlaywright)));
} else outcomes.push({ name: 'tests in real browsers', passed: false, message: 'Not run: a build or a browser is missing, see above.' });

await rm(reports, { recursive: true, force: true });
const failures = outcomes.filter(({ passed }) => !passed);
const late = outcomes.filter(({ secondTry }) => secondTry);
if (late.length > 0) heading('passed only at the second try');
for (const { name } of late) console.log(name);
if (failures.length > 0) heading('failures');
for (const { name, message } of failures) console.log(`FAILED ${name}\n${shortened(message)}`);
console.log(`\n${outcomes.length - failures.length} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
