import { diagnose } from '../../src/diagnose/diagnose.ts';
import { compileModel } from '../../src/knowledge/compile-model.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { Chromium } from '../support/chromium.ts';
import { copyBuildFor } from '../support/open-build.ts';
import { loadPageCases } from '../support/page-cases.ts';
import { ELSEWHERE, readAll, type Reading } from '../support/page-readings.ts';
import { expect, test as base } from './fixtures.ts';

const cases = await loadPageCases();
const model = compileModel(await loadKnowledge());

const test = base.extend<object, { readings: ReadonlyMap<string, Promise<Reading>> }>({
  readings: [
    async ({ portal }, use) => {
      const build = await copyBuildFor(ELSEWHERE);
      const chromium = await Chromium.launch(portal, { build: build.folder });
      const readings = readAll(cases, chromium);
      await use(readings);
      await Promise.allSettled(readings.values());
      await chromium.close();
      await build.remove();
    },
    { scope: 'worker' },
  ],
});

// One worker reads all pages; a failing test must not begin that anew.
test('All page cases show in Chromium what is expected of them', async ({ readings }) => {
  test.setTimeout(180_000);
  for (const { name, note, findings, top } of cases) {
    await test.step(`${note} (${name})`, async () => {
      const reading = await readings.get(name)?.catch(() => undefined);
      expect.soft(reading, `${name}: was read`).toBeDefined();
      if (!reading) return;
      expect.soft(reading.signals, `${name}: ${note}\n${reading.said}`).toEqual([...findings].sort());
      expect.soft(reading.badge, `${name}: badge`).toBe(reading.count);
      expect.soft(diagnose(reading.signals, {}, model).causes[0]?.id ?? null, `${name}: first cause`).toBe(top);
    });
  }
});
