import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from '../support/browsers.ts';
import { BUDGET, overBudget } from './budget.ts';
import { measureChanges } from './changing.ts';
import { measureExtension } from './extension.ts';
import type { PageSize } from './pages.ts';
import { measureReading, type Row } from './reading.ts';
import { printChanges, printExtension, printReading } from './table.ts';
import { Bench } from './world.ts';

const USAGE = `npm run bench -- [--json FILE] [--check] [--save] [--no-extension]
  --check         short run; ends with code 1 when a ratio is over its budget
  --json FILE     writes all figures
  --save          keeps the figures as those of this release, in test/bench/figures.json`;

const SIZES: readonly PageSize[] = [2_000, 20_000, 200_000].flatMap((texts) => [{ texts }, { texts, findings: 50 }]);
const MIXED: readonly PageSize[] = [{ texts: 20_000, mixed: true }];
const SHORT: readonly PageSize[] = [
  { texts: 2_000 },
  { texts: 20_000 },
  { texts: 20_000, mixed: true },
  { texts: 20_000, findings: 50 },
  { texts: 200_000 },
];

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    check: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    'no-extension': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(USAGE);
else {
  const executable = ensureChromium();
  const bench = await Bench.open(executable);
  const reading: Row[] = [];
  for (const size of values.check ? SHORT : [...SIZES, ...MIXED])
    reading.push(...(await measureReading(bench, size, values.check ? 5 : 9, !values.check)));
  printReading(reading);
  const changes = await measureChanges(bench, values.check ? ['endless mutation'] : undefined);
  printChanges(changes);
  await bench.close();
  const extension = values['no-extension'] ? [] : await measureExtension(values.check ? 5 : 15);
  printExtension(extension);
  const figures = { chromium: executable, date: new Date().toISOString().slice(0, 10), reading, changes, extension };
  const json = `${JSON.stringify(figures, null, 2)}\n`;
  if (values.json) await writeFile(values.json, json);
  if (values.save) await writeFile(join(import.meta.dirname, 'figures.json'), json);
  const over = overBudget(figures, BUDGET);
  for (const line of over) console.log(`over budget: ${line}`);
  if (values.check) {
    console.log(over.length ? `${over.length} figures are over budget.` : 'Everything is within budget.');
    process.exitCode = over.length ? 1 : 0;
  }
}
