import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findChromium } from '../support/browsers.ts';
import { Chromium, chromiumArguments } from '../support/chromium.ts';
import { copyBuildFor } from '../support/open-build.ts';
import { loadPageCases, type PageCase } from '../support/page-cases.ts';
import { ELSEWHERE } from '../support/page-readings.ts';
import { NATIONAL } from '../support/portal-server.ts';
import { expect, test } from './fixtures.ts';

/** Pages that say something, which are those we could disturb. What comes and goes by itself is never the same twice. */
const CASES = (await loadPageCases()).filter(({ findings, after }) => findings.length > 0 && after === undefined).slice(0, 50);
const TABS = 4;
/** Longer than a report takes and than a loading figure stands. */
const SETTLED_MS = 1_300;

/** What a page is and does for who looks at it from outside of our own world. */
interface Footprint {
  readonly markup: string;
  readonly console: readonly string[];
  readonly requests: readonly string[];
  /** Sum of the shifts of its layout. */
  readonly shift: number;
}

/** Runs in the page. The one element of ours is all that may be there beside. */
async function look(): Promise<Pick<Footprint, 'markup' | 'shift'>> {
  const shifts: PerformanceEntryList = [];
  const observer = new PerformanceObserver((list) => void shifts.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  await new Promise((done) => setTimeout(done, 60));
  observer.disconnect();
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const ours of copy.querySelectorAll('yibao-hint')) ours.remove();
  const shift = shifts.reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0);
  // Libraries number what they make, by chance or by the clock.
  return { markup: copy.outerHTML.replaceAll(/\d+/g, '0'), shift: Math.round(shift * 1_000) };
}

async function footprint(page: Page, { name, page: kind }: PageCase): Promise<Footprint> {
  const lines: string[] = [];
  const requests: string[] = [];
  page.removeAllListeners();
  page.on('console', (line) => {
    // The browser looks for an icon once.
    if (!line.location().url.endsWith('/favicon.ico')) lines.push(`${line.type()} ${line.text()}`);
  });
  page.on('pageerror', (error) => void lines.push(`thrown ${error.message}`));
  page.on('request', (request) => void (request.url().endsWith('/favicon.ico') || requests.push(request.url())));
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${kind === 'insurance' ? NATIONAL : ELSEWHERE}/cases/${name}.html`);
  await page.waitForTimeout(SETTLED_MS);
  return { ...(await page.evaluate(look)), console: lines.toSorted(), requests: requests.toSorted() };
}

async function footprints(context: BrowserContext): Promise<ReadonlyMap<string, Footprint>> {
  const waiting = [...CASES];
  const all = new Map<string, Footprint>();
  const lane = async () => {
    const page = await context.newPage();
    for (let each = waiting.shift(); each; each = waiting.shift()) all.set(each.name, await footprint(page, each));
    await page.close();
  };
  await Promise.all(Array.from({ length: TABS }, lane));
  return all;
}

test('a page is the same with and without us: its markup, its console, its requests and where everything stands', async ({ portal }) => {
  test.setTimeout(150_000);
  const build = await copyBuildFor(ELSEWHERE);
  const reading = await Chromium.launch(portal, { build: build.folder });
  const plain = await chromium.launch({ executablePath: findChromium()!, args: chromiumArguments(portal) });
  try {
    const alone = await plain.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 860 } });
    const [without, beside] = await Promise.all([footprints(alone), footprints(reading.context)]);
    expect(beside.size).toBe(CASES.length);
    for (const { name } of CASES) expect.soft(beside.get(name), name).toEqual(without.get(name));
  } finally {
    await plain.close();
    await reading.close();
    await build.remove();
  }
});
