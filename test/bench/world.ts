import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { build } from 'vite';
import { knowledge } from '../../src/knowledge/vite-plugin.ts';
import { bodyOf, type PageSize } from './pages.ts';

/** Our detection and the peers in one script, as the build makes it. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [knowledge()],
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'inside.ts'), formats: ['iife'], name: 'benchBundle', fileName: 'inside' },
    },
  });
  const [output] = [built].flat() as { output: { code: string }[] }[];
  return output!.output[0]!.code;
}

/** A browser that shows bench pages, and runs our script in isolated worlds as an extension does. */
export class Bench {
  readonly #browser: Browser;
  readonly #script: string;
  readonly #origin: string;
  readonly #close: () => void;
  readonly page: Page;
  readonly #cdp: CDPSession;
  #worlds = 0;

  private constructor(browser: Browser, page: Page, cdp: CDPSession, script: string, origin: string, close: () => void) {
    this.#browser = browser;
    this.page = page;
    this.#cdp = cdp;
    this.#script = script;
    this.#origin = origin;
    this.#close = close;
  }

  /** @param executablePath an installed Chromium */
  static async open(executablePath: string): Promise<Bench> {
    const server = createServer((request, response) => {
      const size = JSON.parse(decodeURIComponent(new URL(request.url!, 'http://localhost').search.slice(1)) || '{"texts":10}') as PageSize;
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        // A page of its own process group gets a clock of five microseconds.
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      });
      response.end(`<!doctype html><html lang="zh-CN"><title>医保服务</title><body>${bodyOf(size)}</body></html>`);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const script = await bundle();
    const browser = await chromium.launch({
      executablePath,
      args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc'],
    });
    const page = await browser.newPage();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const { port } = server.address() as AddressInfo;
    return new Bench(browser, page, cdp, script, `http://localhost:${port}/`, () => server.close());
  }

  async show(size: PageSize): Promise<void> {
    await this.page.goto(this.#origin + '?' + encodeURIComponent(JSON.stringify(size)));
  }

  /**
   * Milliseconds that the page's thread has worked so far. Unlike the time on the wall, it is the same on a busy machine, and it
   * counts all of our code, also what runs before and after the pieces that our own budget measures.
   */
  async cpu(): Promise<number> {
    const { metrics } = await this.#cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime')!.value * 1_000;
  }

  /** Bytes of JavaScript objects that are in use, after a collection. */
  async heap(): Promise<number> {
    await this.#cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#cdp.send('Runtime.getHeapUsage');
    return usedSize;
  }

  /** A new world in the page, with the bench script: nothing in it was touched before. */
  async world(): Promise<<T>(expression: string) => Promise<T>> {
    await this.#cdp.send('HeapProfiler.collectGarbage');
    const { frameTree } = await this.#cdp.send('Page.getFrameTree');
    const { executionContextId: contextId } = await this.#cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: `bench ${this.#worlds++}`,
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
    await run(`${this.#script};undefined`);
    return run;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#close();
  }
}
