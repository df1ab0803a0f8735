import type { Chromium } from './chromium.ts';
import type { PageCase } from './page-cases.ts';
import { NATIONAL } from './portal-server.ts';

/** A Chinese host that is on no list of portals. */
export const ELSEWHERE = 'https://pages.yibao-helper.example.cn';

/** What the extension made of a page. */
export interface Reading {
  /** Signals of all frames, each once, sorted. */
  readonly signals: readonly string[];
  /** Signal and quote, for a failing test to show. */
  readonly said: string;
  readonly badge: string;
  /** What the badge is to say: the number of different quotes, nothing at none. */
  readonly count: string;
}

interface StoredCase {
  readonly host: string;
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
  let opening: Promise<unknown> = Promise.resolve();
  /** Tabs are told apart by being new, so they open one after the other. */
  const open = () => {
    const page = opening.then(() => chromium.open('about:blank'));
    opening = page.catch(() => undefined);
    return page;
  };
  const lanes: Promise<unknown>[] = Array.from({ length: TABS }, () => Promise.resolve());
  return new Map(
    cases.map((each, index) => {
      const reading = lanes[index % TABS]!.then(() => read(each, chromium, open));
      lanes[index % TABS] = reading.catch(() => undefined);
      // The test that waits for it reports a failure; until then it is nobody's.
      reading.catch(() => undefined);
      return [each.name, reading];
    }),
  );
}

async function read(each: PageCase, chromium: Chromium, open: () => ReturnType<Chromium['open']>): Promise<Reading> {
  const page = await open();
  page.on('dialog', (dialog) => void dialog.accept());
  try {
    await page.goto(`${each.page === 'insurance' ? NATIONAL : ELSEWHERE}/cases/${each.name}.html`);
    const loaded = performance.now();
    const settled = SETTLED_MS + (each.after ?? 0);
    await pause(settled);
    const expected = [...each.findings].sort().join();
    for (;;) {
      const reading = await readingOf(chromium, chromium.tabId(page));
      const asExpected = reading?.signals.join() === expected && reading.badge === reading.count;
      if (reading && (asExpected || performance.now() - loaded > settled + GIVE_UP_MS)) return reading;
      if (performance.now() - loaded > 2 * (settled + GIVE_UP_MS)) throw new Error('The extension did not read the page.');
      await pause(LOOK_AGAIN_MS);
    }
  } finally {
    await page.close();
  }
}

/** The case of a tab as the session keeps it, or undefined before the page has reported. */
async function readingOf(chromium: Chromium, tab: number): Promise<Reading | undefined> {
  const stored = (await chromium.session())[`case:${tab}`] as StoredCase | undefined;
  if (!stored) return undefined;
  const findings = Object.values(stored.frames).flatMap((frame) => frame.findings);
  const quotes = new Set(findings.map(({ quote }) => quote)).size;
  return {
    signals: [...new Set(findings.map(({ signal }) => signal))].sort(),
    said: findings.map(({ signal, quote }) => `${signal} “${quote}”`).join('\n'),
    badge: await chromium.badgeOf(tab),
    count: quotes ? String(quotes) : '',
  };
}
