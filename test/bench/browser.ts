import type { CDPSession, Page } from '@playwright/test';
import { Chromium } from '../support/chromium.ts';
import { HOSPITAL, NATIONAL, startPortal, type Portal } from '../support/portal-server.ts';
import { bundlePeers } from './bundle.ts';
import { bodyOf, nameOf, type PageSize } from './pages.ts';
import { FINE_SAMPLES, profileOf, TRACE_CATEGORIES, type Profile, type TraceEvent } from './profile.ts';

/** The owner of our content scripts in a profile; the others are called by the name of their method. */
export const OURS = 'the extension';
const OUR_SCRIPT = /^chrome-extension:.*\/content-scripts\//;
const PEER = 'bench-peer:';
/** A peer's work is what this function calls; all else in its script makes things ready. */
const MEASURED = 'measured';

/** Nothing moves any more when so many looks in a row see no work. */
const QUIET_LOOKS = 4;
const LOOK_MS = 100;
const QUIET_MS = 1.5;
const LONGEST_WAIT_LOOKS = 600;
const FLUSH_MS = 150;
const FINDING_LOOKS = 200;

/** A Chromium with the built extension, which shows bench pages and tells who worked how long on them. */
export class BenchBrowser {
  readonly chromium: Chromium;
  readonly portal: Portal;
  readonly page: Page;
  readonly #cdp: CDPSession;
  readonly #peers: string;
  /** How many times slower the page's thread is made. */
  #slower = 1;

  private constructor(chromium: Chromium, portal: Portal, page: Page, cdp: CDPSession, peers: string) {
    this.chromium = chromium;
    this.portal = portal;
    this.page = page;
    this.#cdp = cdp;
    this.#peers = peers;
  }

  static async open(): Promise<BenchBrowser> {
    const peers = await bundlePeers();
    const portal = await startPortal();
    const chromium = await Chromium.launch(portal);
    const page = await chromium.open(`${NATIONAL}/bench/none.html`);
    const cdp = await chromium.context.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new BenchBrowser(chromium, portal, page, cdp, peers);
  }

  /** Loads a page and waits until nothing moves. The extension reads it on a portal; elsewhere it is not there. */
  async show(size: PageSize, where: 'portal' | 'elsewhere' = 'portal'): Promise<void> {
    const path = `/bench/${nameOf(size).replaceAll(/\W+/g, '-')}.html`;
    this.portal.serve(path, `<!doctype html><html lang="zh-CN"><title>医保服务</title><body>${bodyOf(size)}</body></html>`);
    await this.page.goto((where === 'portal' ? NATIONAL : HOSPITAL) + path);
    await this.settle();
  }

  /** Leaves the page and has all of it taken away, so that whoever works next does not pay for it. */
  async leave(): Promise<void> {
    await this.page.goto(`${HOSPITAL}/bench/none.html`);
    await this.settle();
    await this.#cdp.send('HeapProfiler.collectGarbage');
  }

  async settle(): Promise<void> {
    let before = await this.#worked();
    for (let looks = 0, quiet = 0; quiet < QUIET_LOOKS; looks++) {
      if (looks > LONGEST_WAIT_LOOKS) throw new Error('The page does not come to rest.');
      await this.page.waitForTimeout(LOOK_MS);
      const now = await this.#worked();
      quiet = now - before < QUIET_MS * this.#slower ? quiet + 1 : 0;
      before = now;
    }
  }

  async #worked(): Promise<number> {
    const { metrics } = await this.#cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1_000;
  }

  /** Makes the page's thread so many times slower, as on an old machine, while something is done. */
  async slowly<T>(times: number, work: () => Promise<T>): Promise<T> {
    await this.#slowDown(times);
    try {
      return await work();
    } finally {
      await this.#slowDown(1);
    }
  }

  async #slowDown(times: number): Promise<void> {
    this.#slower = times;
    await this.#cdp.send('Emulation.setCPUThrottlingRate', { rate: times });
  }

  /** Who worked while something was done. */
  async profile(work: () => Promise<void>): Promise<Profile> {
    const events: TraceEvent[] = [];
    const collect = ({ value }: { value: object[] }) => {
      for (const event of value) events.push(event as TraceEvent);
    };
    this.#cdp.on('Tracing.dataCollected', collect);
    const ended = new Promise<void>((done) => this.#cdp.once('Tracing.tracingComplete', () => done()));
    // To take samples costs time as well, which on a slow machine would be longer than what is to be measured.
    const includedCategories = this.#slower > 1 ? TRACE_CATEGORIES : [...TRACE_CATEGORIES, FINE_SAMPLES];
    await this.#cdp.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories, excludedCategories: ['*'] },
    });
    try {
      await work();
      // The last samples are on their way.
      await this.page.waitForTimeout(FLUSH_MS);
    } finally {
      await this.#cdp.send('Tracing.end');
      await ended;
      this.#cdp.off('Tracing.dataCollected', collect);
    }
    return profileOf(events, (stack) => {
      if (stack.some(({ url }) => url && OUR_SCRIPT.test(url))) return OURS;
      const measured = stack.find(({ functionName, url }) => functionName === MEASURED && url?.startsWith(PEER));
      return measured && decodeURIComponent(measured.url!.slice(PEER.length));
    });
  }

  /** A new world in the page, as an extension has one, with the script of the peers: nothing in it was touched before. */
  async world(owner: string): Promise<<T>(expression: string) => Promise<T>> {
    await this.#cdp.send('HeapProfiler.collectGarbage');
    const { frameTree } = await this.#cdp.send('Page.getFrameTree');
    const { executionContextId: contextId } = await this.#cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: `${owner} ${Math.random()}`,
    });
    const run = async <T>(expression: string): Promise<T> => {
      const { result, exceptionDetails } = await this.#cdp.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    };
    await run(`${this.#peers};undefined\n//# sourceURL=${PEER}${encodeURIComponent(owner)}`);
    return run;
  }

  /** Bytes of JavaScript objects in use, after a collection. */
  async heap(): Promise<number> {
    await this.#cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#cdp.send('Runtime.getHeapUsage');
    return usedSize;
  }

  /** Waits for so many findings; gives how many there are. */
  async awaitFindings(wanted: number): Promise<number> {
    let found = await this.findings();
    for (let looks = 0; found < wanted && looks < FINDING_LOOKS; looks++) {
      await this.page.waitForTimeout(LOOK_MS);
      found = await this.findings();
    }
    return found;
  }

  /** Findings that the worker keeps of the page. */
  async findings(): Promise<number> {
    const stored = JSON.stringify((await this.chromium.session())[`case:${this.chromium.tabId(this.page)}`] ?? {});
    return stored.split('"signal":').length - 1;
  }

  async close(): Promise<void> {
    await this.chromium.close();
    await this.portal.close();
  }
}
