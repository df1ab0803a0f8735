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

async function makeCard(page: Page): Promise<void> {
  await page.click('[data-action="hand-over"]');
  await page.click('[data-action="make-card"]');
  await page.click('[data-action="qr"]');
  await page.waitForSelector('.qr svg');
}

/** Opens every part that folds, those inside others last. */
async function unfold(page: Page): Promise<void> {
  for (let level = 0; level < 3; level++)
    await page.evaluate(async () => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    });
}

export const SCENES: readonly Scene[] = [
  { name: 'employer', of: 'employer' },
  { name: 'employer-unfolded', of: 'employer', act: unfold },
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
  { name: 'bill', of: 'bill', act: (page) => openTool(page, 'settlement') },
  {
    name: 'distance',
    of: 'bill',
    act: async (page) => {
      await openTool(page, 'distance');
      await page.fill('#distance-counted', '450');
      await page.fill('#distance-fundPaid', '86500');
      await page.fill('#distance-ceiling', '300000');
    },
  },
  {
    name: 'return',
    of: 'employer',
    act: async (page) => {
      await openTool(page, 'return');
      await page.selectOption('#return-last', '2026-07');
      await page.selectOption('#return-region', 'hubei');
      await page.selectOption('#return-city', 'wuhan');
    },
  },
  {
    name: 'late-fee',
    of: 'employer',
    act: async (page) => {
      await openTool(page, 'late-fee');
      await page.fill('#late-owed', '18640');
      await page.fill('#late-due', '2026-10-15');
    },
  },
  { name: 'ledger', of: 'nothing', act: (page) => openTool(page, 'ledger') },
];
