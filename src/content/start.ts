import { createDom } from '../detect/dom.ts';
import { createGate, type Gate } from '../detect/gate.ts';
import { createLexicon, type Lexicon } from '../detect/lexicon.ts';
import { readText } from '../detect/read-text.ts';
import { send } from '../messaging/send.ts';
import { browser } from '../platform/browser.ts';
import { shadowRootOf } from '../platform/shadow-root.ts';
import { createBoard } from './board.ts';
import { hearDialogs } from './hear-dialogs.ts';
import { createHint } from './hint/hint.ts';
import { pageNow } from './page.ts';
import { insist } from './insist.ts';
import { randomName } from './random-name.ts';
import { createRefresh } from './refresh.ts';
import { createReporter } from './reporter.ts';
import { watch, type Watcher } from './watch.ts';
import { yieldToPage } from './yield.ts';

/** Set on the global object of our own isolated world: one reader per frame, however often it is injected. */
const RUNNING = Symbol.for('yibao-helper');

interface Running {
  readonly isAlive: () => boolean;
  readonly again: () => unknown;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/** Reads this frame from now on: what it says goes to the worker, and marks come back. */
export function startReading(document: Document): void {
  const world = globalThis as { [RUNNING]?: Running };
  if (world[RUNNING]?.isAlive()) return void world[RUNNING].again();

  const stop = new AbortController();
  const { signal } = stop;
  const id = randomName(crypto);
  const dom = createDom(globalThis, shadowRootOf);
  const board = createBoard(dom);
  const hint = createHint(document, dom, signal);
  const lexicon = once(async (): Promise<Lexicon> => {
    const [words, css] = await Promise.all([send('detect/lexicon', {}), send('hint/style', {})]);
    hint.dress(css, words.layout.controls);
    // To take them in took its time already.
    await yieldToPage();
    return createLexicon(words);
  });
  const reporter = createReporter(
    id,
    board.reported,
    (marks) => hint.show(marks, board.places()),
    () => stop.abort(),
  );

  let watcher: Watcher | undefined;
  const again = () => watcher && (watcher.rescan(), reporter.report());
  // Said before anything is waited for: a click may put the script in once more meanwhile.
  world[RUNNING] = { isAlive: () => !signal.aborted && browser.runtime?.id !== undefined, again };

  const show = (isOther: boolean) => {
    if (!isOther) return hint.follow();
    hint.show(hint.marks(), board.places());
    reporter.report();
  };
  const refresh = createRefresh(board, dom, show, () => watcher?.rescan(), signal);

  const begin = (gate: Gate, isListed: boolean) => {
    const reading = (watcher = watch(
      document,
      gate,
      dom,
      lexicon,
      () => pageNow(document, isListed),
      {
        seen: (sighting) => {
          if (board.add(sighting, performance.now())) reporter.report();
        },
        changed: refresh,
      },
      signal,
    ));
    // A frame in a closed part of its page, or before its page was laid out, shows nothing; later it shows all at once.
    let isShown = innerWidth > 0;
    const room = new IntersectionObserver((entries) => {
      const wasShown = isShown;
      isShown = entries.at(-1)!.isIntersecting;
      if (isShown && !wasShown) reading.rescan();
      else if (wasShown && !isShown) refresh();
    });
    room.observe(document.documentElement);
    signal.addEventListener('abort', () => room.disconnect());
    addEventListener('pageshow', (event) => event.persisted && again(), { signal });
    reporter.report();
  };

  const gate = insist(() => send('detect/gate', {}));
  const hear = (text: string) => {
    const read = (words: Lexicon, isListed: boolean) => {
      for (const finding of readText(text, words, pageNow(document, isListed).portal)) {
        const gone = document.createElement('span');
        if (board.add({ finding: { ...finding, role: 'dialog', fleeting: true }, element: gone, isAmount: false }, performance.now()))
          reporter.report();
      }
    };
    // The box is closed by then and says it only once, so an answer is waited for. The next report notices a lost extension.
    void insist(() => Promise.all([lexicon(), areDialogsWanted(), gate])).then(
      ([words, wanted, { isListed }]) => wanted && !signal.aborted && read(words, isListed),
      () => undefined,
    );
  };
  const giveBackDialogs = hearDialogs(document, hear, signal);
  /** Asked anew for each dialog, so that switching them off holds at once. */
  const areDialogsWanted = async () => {
    const wanted = await send('dialogs/wanted', {});
    if (!wanted) giveBackDialogs();
    return wanted;
  };
  void gate.then(
    ({ readsDialogs }) => readsDialogs || giveBackDialogs(),
    () => undefined,
  );
  browser.runtime.onMessage.addListener((message: unknown, _sender, sendResponse: (response: unknown) => void) => {
    // A reader that gave up speaks for no page any more.
    if (signal.aborted) return undefined;
    const { name } = (message ?? {}) as { name?: unknown };
    if (name === 'page/document') sendResponse(id);
    if (name === 'page/type') sendResponse(document.contentType);
    // What this frame said came before the page it stands in was known.
    if (name === 'page/again') reporter.report();
    return undefined;
  });
  // What to look for comes while the page is still loading.
  const ready = new Promise<unknown>((done) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', done, { once: true, signal });
    else done(undefined);
  });
  void Promise.all([gate, ready]).then(
    ([{ data, isListed }]) => signal.aborted || begin(createGate(data), isListed),
    () => stop.abort(),
  );
}
