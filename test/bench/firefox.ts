import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findFirefox } from '../support/browsers.ts';
import { buildExtension } from '../support/build.ts';
import { Firefox } from '../support/firefox.ts';
import { HOSPITAL, NATIONAL, type Portal } from '../support/portal-server.ts';
import { OURS } from './browser.ts';
import { bundlePeers } from './bundle.ts';
import { MESSAGE_TO_HINT, type Timing } from './extension.ts';
import { workInFirefox, type GeckoProfile } from './gecko-profile.ts';
import { bodyOf, nameOf, type PageSize } from './pages.ts';
import { Samples, WALK, ONE_READ, type Row } from './reading.ts';
import { spreadOf } from './statistics.ts';

const OUR_SCRIPT = /moz-extension:.*\/content-scripts\//;
/** Our scripts are done so long after a page is there, the largest too. */
const READ_MS = 2_500;
const WALKS = 3;
/** A sample every fifth of a millisecond. Room for half a minute of all processes. */
const START = `Services.profiler.StartProfiler(8_000_000, 0.2, ['js', 'cpu'], ['GeckoMain'])`;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A Firefox with the built extension, which shows bench pages and tells who worked how long on them. */
export class FirefoxBench {
  readonly #firefox: Firefox;
  readonly #portal: Portal;
  readonly #page: Page;
  readonly #peers: string;
  readonly #folder: string;

  private constructor(firefox: Firefox, portal: Portal, page: Page, peers: string, folder: string) {
    this.#firefox = firefox;
    this.#portal = portal;
    this.#page = page;
    this.#peers = peers;
    this.#folder = folder;
  }

  /** Gives nothing where no Firefox is installed. */
  static async open(portal: Portal): Promise<FirefoxBench | undefined> {
    if (!findFirefox()) return undefined;
    buildExtension('firefox');
    const firefox = await Firefox.launch(portal);
    const page = await firefox.open(`${NATIONAL}/bench/none.html`);
    return new FirefoxBench(firefox, portal, page, await bundlePeers(), await mkdtemp(join(tmpdir(), 'yibao-profile-')));
  }

  /** First load: what our script does without its start on a page of ten texts, beside bare walks and reads of the same page. */
  async measureReading(size: PageSize, rounds: number): Promise<readonly Row[]> {
    const samples = new Samples();
    for (let round = 0; round < rounds; round++) {
      const start = await this.#profile(() => this.#show({ texts: 10 }));
      const work = await this.#profile(async () => {
        await this.#show(size);
        for (let walk = 0; walk < WALKS; walk++) {
          await this.#run(WALK);
          await this.#run(ONE_READ);
        }
      });
      const ours = work.get(OURS) ?? 0;
      if (!ours) throw new Error(`${nameOf(size)}: the extension did not run in Firefox.`);
      const walk = work.get(WALK)! / WALKS;
      samples.keep(WALK, walk, walk);
      samples.keep(ONE_READ, (work.get(ONE_READ) ?? 0) / WALKS, walk);
      samples.keepOurs(ours, start.get(OURS) ?? 0, walk);
    }
    return samples.rows(nameOf(size));
  }

  /** How soon a message is answered on a small and on a large page. */
  async measureHint(rounds: number): Promise<readonly Timing[]> {
    const timings: Timing[] = [];
    for (const texts of [10, 20_000]) {
      const hint: number[] = [];
      for (let round = 0; round < rounds; round++) {
        await this.#show({ texts });
        hint.push((await this.#page.evaluate(MESSAGE_TO_HINT)) as number);
      }
      timings.push({ what: `message to hint, page of ${texts} texts`, value: spreadOf(hint), unit: 'ms' });
    }
    return timings;
  }

  async #show(size: PageSize): Promise<void> {
    const path = `/bench/firefox-${nameOf(size).replaceAll(/\W+/g, '-')}.html`;
    this.#portal.serve(path, `<!doctype html><html lang="zh-CN"><title>医保服务</title><body>${bodyOf(size)}</body></html>`);
    await this.#page.goto(`${HOSPITAL}/bench/none.html`);
    await this.#page.goto(NATIONAL + path);
    await pause(READ_MS);
  }

  /** Runs a peer in a new world: nothing in it was touched before. */
  #run(method: string): Promise<void> {
    return this.#firefox.inWorld(this.#page, `${method} ${Math.random()}`, `${this.#peers};bench.peer(${JSON.stringify(method)})`);
  }

  /** Milliseconds that each worked while something was done; a peer's frame has the name of its method. */
  async #profile(work: () => Promise<void>): Promise<ReadonlyMap<string, number>> {
    const file = join(this.#folder, 'profile.json');
    await this.#firefox.inWindow(START);
    await work();
    await this.#firefox.inWindow(
      `Services.profiler.dumpProfileToFileAsync(${JSON.stringify(file)}).then(() => Services.profiler.StopProfiler())`,
    );
    return workInFirefox(JSON.parse(await readFile(file, 'utf8')) as GeckoProfile, (frame) =>
      OUR_SCRIPT.test(frame) ? OURS : [WALK, ONE_READ].find((method) => frame.startsWith(`${method} (`)),
    );
  }

  async close(): Promise<void> {
    await this.#firefox.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
