import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bundle } from '../support/bundle.ts';
import { FIRST, IS_LONG } from '../support/long.ts';
import { expect, test as base } from './fixtures.ts';

/** What `test/random/read.ts` makes of itself in a page. */
declare const randomPages: Record<'readStill' | 'readChanging', (first: number, count: number) => Promise<readonly object[]>>;

/** Pages that are read side by side. */
const TOGETHER = 50;
const STILL = IS_LONG ? 5_000 : 100;
const CHANGING = IS_LONG ? 2_000 : 50;

const test = base.extend<object, { script: string }>({
  script: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => use(await bundle(join(import.meta.dirname, '..', 'random', 'read.ts'), 'randomPages')),
    // To make it takes long beside other work.
    { scope: 'worker', timeout: 180_000 },
  ],
});

async function wrongOf(page: Page, script: string, kind: keyof typeof randomPages, count: number): Promise<readonly object[]> {
  const wrong: object[] = [];
  for (let first = FIRST; first < count; first += TOGETHER) {
    await page.setContent('<!doctype html><html lang="zh-CN"><body></body></html>');
    await page.addScriptTag({ content: script });
    wrong.push(...(await page.evaluate(([how, from, many]) => randomPages[how](from, many), [kind, first, TOGETHER] as const)));
    if (IS_LONG) console.log(`${kind}: ${first + TOGETHER} of ${count}, ${wrong.length} wrong`);
  }
  return wrong;
}

test('random pages, of shadow roots, tables, fields, hidden and endless parts, say in the reader what they say', async ({
  tabs,
  script,
}) => {
  test.setTimeout(IS_LONG ? 3_600_000 : 90_000);
  expect(await wrongOf(await tabs.context.newPage(), script, 'readStill', STILL)).toEqual([]);
});

test('random pages that change up to fifty times say in the end what a reader says that begins anew', async ({ tabs, script }) => {
  test.setTimeout(IS_LONG ? 3_600_000 : 90_000);
  expect(await wrongOf(await tabs.context.newPage(), script, 'readChanging', CHANGING)).toEqual([]);
});
