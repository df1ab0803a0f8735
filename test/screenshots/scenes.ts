import type { Page } from '@playwright/test';
import type { CaseName } from '../support/preview/cases.ts';

/** One screen to look at: a case, and what a person does to get there. */
export interface Scene {
  readonly name: string;
  readonly of: CaseName;
  readonly act?: (page: Page) => Promise<void>;
}

async function openTool(page: Page, tool: string): Promise<void> {
  await page.click(`main [data-tool="${tool}"]`);
  await page.waitForSelector('#tool');
}

/** A tool opened from a case, its fields filled in their order; their ids begin with a word of the tool's. */
const tool = (name: string, id: string, of: CaseName, typed: Readonly<Record<string, string>> = {}, prefix = id): Scene => ({
  name,
  of,
  act: async (page) => {
    await openTool(page, id);
    for (const [field, value] of Object.entries(typed)) {
      const at = page.locator(`#${prefix}-${field}`);
      if ((await at.evaluate(({ localName }) => localName)) === 'select') await at.selectOption(value);
      else await at.fill(value);
    }
  },
});

async function makeCard(page: Page): Promise<void> {
  await page.click('[data-action="hand-over"]');
  await page.click('[data-action="make-card"]');
  await page.click('[data-action="qr"]');
  await page.waitForSelector('.qr svg');
}

/** Opens every part that folds, those inside others last. */
export async function unfold(page: Page): Promise<void> {
  for (let level = 0; level < 3; level++)
    await page.evaluate(async () => {
      for (const fold of document.querySelectorAll('details')) {
        // Of some folds only one stays open; a picture shows them all.
        fold.removeAttribute('name');
        fold.open = true;
      }
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    });
}

export const SCENES: readonly Scene[] = [
  { name: 'employer', of: 'employer' },
  { name: 'employer-unfolded', of: 'employer', act: unfold },
  { name: 'disputed', of: 'disputed' },
  { name: 'calm', of: 'calm' },
  { name: 'unclear', of: 'unclear' },
  { name: 'out-of-area', of: 'outOfArea' },
  { name: 'nothing', of: 'nothing' },
  { name: 'blocked', of: 'blocked' },
  { name: 'scam', of: 'scam' },
  { name: 'solved', of: 'solved' },
  {
    name: 'card-choice',
    of: 'employer',
    act: async (page) => {
      await page.click('[data-action="hand-over"]');
      await page.waitForSelector('[data-action="make-card"]');
      // The button stays in sight; at the end of the page it is where it belongs.
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    },
  },
  { name: 'card', of: 'employer', act: makeCard },
  {
    name: 'card-for-clerk',
    of: 'employer',
    act: async (page) => {
      await makeCard(page);
      await page.click('[data-action="show-clerk"]');
      await page.waitForSelector('dialog[open]');
    },
  },
  tool('bill', 'settlement', 'bill'),
  tool('distance', 'distance', 'bill', { counted: '450', fundPaid: '86500', ceiling: '300000' }),
  tool('return', 'return', 'employer', { last: '2026-07', region: 'hubei', city: 'wuhan' }),
  tool('late-fee', 'late-fee', 'employer', { owed: '18640', due: '2026-10-15' }, 'late'),
  tool('ledger', 'ledger', 'nothing'),
];
