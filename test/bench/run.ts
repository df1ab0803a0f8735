import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from '../support/browsers.ts';
import { buildExtension } from '../support/build.ts';
import type { Portal } from '../support/portal-server.ts';
import { BenchBrowser } from './browser.ts';
import { BUDGET, overBudget, type Figures } from './budget.ts';
import { CHANGES } from './changes.ts';
import { measureChanges } from './changing.ts';
import { measureExtension, measureSlowly, measureStart, measureTabs } from './extension.ts';
import { FirefoxBench } from './firefox.ts';
import { nameOf, type PageSize } from './pages.ts';
import { measureReading, type Row } from './reading.ts';
import { printChanges, printGrowth, printReading, printTimings } from './table.ts';

const USAGE = `npm run bench -- [--check] [--json FILE] [--save]
  --check      short run; ends with code 1 when a figure is over its budget
  --json FILE  writes all figures
  --save       keeps the figures as those of this release, in test/bench/figures.json`;

/** Pages, and how often each is read by us and by the peers. */
const PAGES: readonly (readonly [PageSize, ours: number, peers: number])[] = [
  [{ texts: 2_000 }, 7, 3],
  [{ texts: 2_000, findings: 50 }, 5, 1],
  [{ texts: 20_000 }, 9, 3],
  [{ texts: 20_000, mixed: true }, 9, 0],
  [{ texts: 20_000, findings: 50 }, 5, 1],
  [{ texts: 200_000 }, 5, 1],
  [{ texts: 200_000, findings: 50 }, 3, 0],
];
const SHORT: typeof PAGES = [
  [{ texts: 20_000 }, 7, 0],
  [{ texts: 20_000, mixed: true }, 9, 0],
  [{ texts: 20_000, findings: 50 }, 5, 0],
  [{ texts: 200_000 }, 3, 0],
];
const PAGES_IN_FIREFOX: readonly (readonly [PageSize, rounds: number])[] = [
  [{ texts: 20_000 }, 5],
  [{ texts: 20_000, mixed: true }, 5],
  [{ texts: 20_000, findings: 50 }, 3],
  [{ texts: 200_000 }, 3],
];
const NOTHING = { firefox: [], readingInFirefox: [] };
const SHORT_CHANGES = ['2,000 rows in bursts', 'framework re-render', 'endless mutation', 'nothing happens'];

async function measure(isShort: boolean): Promise<Figures> {
  const began = performance.now();
  const tell = (what: string) => console.log(`\n[${((performance.now() - began) / 1_000).toFixed(0)} s] ${what} …`);
  tell('building the extension');
  buildExtension();
  const bench = await BenchBrowser.open();
  try {
    tell('measuring how it starts');
    const start = await measureStart(bench, isShort ? 5 : 9);
    const reading: Row[] = [];
    for (const [size, ours, peers] of isShort ? SHORT : PAGES) {
      tell(`measuring the first load of ${nameOf(size)}`);
      const rows = await measureReading(bench, size, { ours, peers });
      printReading(rows);
      reading.push(...rows);
    }
    printGrowth(reading);
    tell('measuring pages that change');
    const changes = await measureChanges(bench, isShort ? SHORT_CHANGES : Object.keys(CHANGES), isShort ? 1 : 3, !isShort, printChanges);
    tell('measuring the rest of the extension');
    const rest = isShort ? [] : [...(await measureSlowly(bench, 5)), ...(await measureTabs(bench))];
    const extension = [...start, ...(await measureExtension(bench, isShort ? 5 : 11)), ...rest];
    printTimings('The built extension', extension);
    return { reading, changes, extension, ...(isShort ? NOTHING : await measureInFirefox(bench.portal, tell)) };
  } finally {
    await bench.close();
  }
}

/** Nothing where no Firefox is installed. */
async function measureInFirefox(portal: Portal, tell: (what: string) => void): Promise<Pick<Figures, 'firefox' | 'readingInFirefox'>> {
  const bench = await FirefoxBench.open(portal);
  if (!bench) return NOTHING;
  try {
    const readingInFirefox: Row[] = [];
    for (const [size, rounds] of PAGES_IN_FIREFOX) {
      tell(`measuring the first load of ${nameOf(size)} in Firefox`);
      const rows = await bench.measureReading(size, rounds);
      printReading(rows);
      readingInFirefox.push(...rows);
    }
    const firefox = await bench.measureHint(7);
    printTimings('The built extension in Firefox', firefox);
    return { firefox, readingInFirefox };
  } finally {
    await bench.close();
  }
}

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    check: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(USAGE);
else {
  ensureChromium();
  const figures = await measure(values.check);
  const { version } = JSON.parse(await readFile(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')) as { version: string };
  const json = `${JSON.stringify({ version, date: new Date().toISOString().slice(0, 10), ...figures }, null, 2)}\n`;
  if (values.json) await writeFile(values.json, json);
  if (values.save) await writeFile(join(import.meta.dirname, 'figures.json'), json);
  const over = overBudget(figures, BUDGET);
  for (const line of over) console.log(`over budget: ${line}`);
  console.log(over.length ? `${over.length} figures are over budget.` : 'Everything is within budget.');
  if (values.check) process.exitCode = over.length ? 1 : 0;
}
