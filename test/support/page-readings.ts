import type { Page } from '@playwright/test';
import type { Chromium } from './chromium.ts';
import type { PageCase } from './page-cases.ts';
import { NATIONAL } from './portal-server.ts';

/** A Chinese host that is on no list of portals. */
export const ELSEWHERE = 'https://pages.yibao-helper.example.cn';

/** What the extension made of a page. */
export interface Reading {
  /** The page load it is of. */
  readonly document: string;
  /** Signals of all frames, each once, sorted. */
  readonly signals: readonly string[];
  /** Signal and quote, for a failing test to show. */
  readonly said: string;
  readonly badge: string;
  /** What the badge is to say: the number of different quotes, nothing at none. */
  readonly count: string;
}

interface StoredCase {
  readonly document: string;
  readonly frames: Readonly<Record<string, { readonly findings: readonly { readonly signal: string; readonly quote: string }[] }>>;
}

/** Tabs that are read side by side: nearly all of the time is waiting for figures to stand still. */
const TABS = 8;
/** Longer than a loading figure stands and than a report takes: earlier no page counts as quiet. */
const SETTLED_MS = 1_400;
/** A page that does not say by then what is expected will not say it. */
const GIVE_UP_MS = 4_000;
const LOOK_AGAIN_MS = 150;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Begins to read all page cases in one browser; each promise answers for its case. */
export function readAll(cases: readonly PageCase[], chromium: Chromium): ReadonlyMap<string, Promise<Reading>> {
  let opened: Promise<unknown> = Promise.resolve();
  const lanes = Array.from({ length: Math.min(TABS, cases.length) }, () => {
    // Tabs are told apart by being new, so they open one after the other.
    const tab = opened.then(() => openTab(chromium));
    opened = tab.catch(() => undefined);
    return { tab, last: tab.then<unknown>(() => undefined) };
  });
  return new Map(
    cases.map((each, index) => {
      const lane = lanes[index % TABS]!;
      const reading = lane.last.then(async () => read(each, chromium, await lane.tab));
      // The test that waits for a reading reports its failure; until then it is nobody's, and the next case goes on.
      lane.last = reading.catch(() => undefined);
      return [each.name, reading];
    }),
  );
}

/** A tab that shows one case after the other. */
interface Tab {
  readonly page: Page;
  /** Page load that the last reading was of. */
  document: string;
}

async function openTab(chromium: Chromium): Promise<Tab> {
  const page = await chromium.open('about:blank');
  page.on('dialog', (dialog) => void dialog.accept());
  return { page, document: '' };
}

async function read(each: PageCase, chromium: Chromium, tab: Tab): Promise<Reading> {
  await tab.page.goto(`${each.page === 'insurance' ? NATIONAL : ELSEWHERE}/cases/${each.name}.html`);
  const settled = performance.now() + SETTLED_MS + (each.after ?? 0);
  const expected = [...each.findings].sort().join();
  await pause(settled - performance.now());
  for (;;) {
    const reading = await readingOf(chromium, tab);
    const asExpected = reading?.signals.join() === expected && reading.badge === reading.count;
    const late = performance.now() - settled;
    if (reading && (asExpected || late > GIVE_UP_MS)) {
      tab.document = reading.document;
      return reading;
    }
    if (late > 2 * GIVE_UP_MS) throw new Error(`The extension did not read ${each.name}.`);
    await pause(LOOK_AGAIN_MS);
  }
}

/** The case of a tab as the session keeps it, or undefined before the page has reported. */
async function readingOf(chromium: Chromium, { page, document }: Tab): Promise<Reading | undefined> {
  const stored = (await chromium.session())[`case:${chromium.tabId(page)}`] as StoredCase | undefined;
  if (!stored?.document || stored.document === document) return undefined;
  const findings = Object.values(stored.frames).flatMap((frame) => frame.findings);
  const quotes = new Set(findings.map(({ quote }) => quote)).size;
  return {
    document: stored.document,
    signals: [...new Set(findings.map(({ signal }) => signal))].sort(),
    said: findings.map(({ signal, quote }) => `${signal} “${quote}”`).join('\n'),
    badge: await chromium.badge(page),
    count: quotes ? String(quotes) : '',
  };
}
