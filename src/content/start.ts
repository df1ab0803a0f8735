import { createDom, type Dom } from '../detect/dom.ts';
import { createGate, type Gate } from '../detect/gate.ts';
import { once } from '../detect/once.ts';
import { createLexicon, type Lexicon } from '../detect/lexicon.ts';
import { readText } from '../detect/read-text.ts';
import type { Reply } from '../messaging/replies.ts';
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
  /** What the frames within this one need not make again. */
  readonly dom: Dom;
  readonly words: Promise<Words>;
  /** Frames within this one that have ever said something. */
  readonly heard: Set<Element | null>;
}

/** What to look for in this frame. */
interface Words extends Pick<Reply<'detect/gate'>, 'isListed' | 'readsDialogs'> {
  readonly gate: Gate;
}

type World = { [RUNNING]?: Running };

/** The reader of the page around this frame. Where the browser shows it, both are of one site. */
function readerAround(): Running | undefined {
  try {
    const reader = parent === window ? undefined : (parent as World)[RUNNING];
    return reader?.isAlive() ? reader : undefined;
  } catch {
    return undefined;
  }
}

async function askForWords(): Promise<Words> {
  const { data, ...page } = await insist(() => send('detect/gate', {}));
  return { gate: createGate(data), ...page };
}

function onceDone<T>(make: () => Promise<T>): () => Promise<T> {
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
  const world = globalThis as World;
  if (world[RUNNING]?.isAlive()) return void world[RUNNING].again();

  const stop = new AbortController();
  const { signal } = stop;
  const id = once(() => randomName(crypto));
  const around = readerAround();
  const dom = around?.dom ?? createDom(globalThis, shadowRootOf);
  const words = around?.words ?? askForWords();
  const board = createBoard(dom);
  const hint = createHint(document, dom, signal);
  /** Something may be said here. */
  let hasFound = false;
  const lexicon = onceDone(async (): Promise<Lexicon> => {
    hasFound = true;
    const [data, css] = await Promise.all([send('detect/lexicon', {}), send('hint/style', {})]);
    hint.dress(css, data.layout.controls);
    // To take them in took its time already.
    await yieldToPage();
    return createLexicon(data);
  });
  const reporter = createReporter(
    id,
    board.reported,
    (marks) => hint.show(marks, board.places()),
    () => stop.abort(),
  );

  const answer = (message: unknown, _sender: unknown, sendResponse: (response: unknown) => void) => {
    // A reader that gave up speaks for no page any more.
    if (signal.aborted) return undefined;
    const { name } = (message ?? {}) as { name?: unknown };
    if (name === 'page/document') sendResponse(id());
    if (name === 'page/type') sendResponse(document.contentType);
    // What this frame said came before the page it stands in was known.
    if (name === 'page/again') reporter.report();
    return undefined;
  };
  /** To open the line to the worker takes longer than to read a small frame, and most frames within a page never say anything. */
  let isSilent = around !== undefined && !around.heard.has(frameElement);
  const listen = () => browser.runtime.onMessage.addListener(answer);
  if (!isSilent) listen();
  const report = () => {
    if (isSilent) {
      if (!board.reported().length) return;
      isSilent = false;
      around?.heard.add(frameElement);
      listen();
    }
    reporter.report();
  };

  let watcher: Watcher | undefined;
  const again = () => watcher && (watcher.rescan(), report());
  // Said before anything is waited for: a click may put the script in once more meanwhile.
  world[RUNNING] = { isAlive: () => !signal.aborted && browser.runtime?.id !== undefined, again, dom, words, heard: new Set() };

  const show = (isOther: boolean) => {
    if (!isOther) return hint.follow();
    hint.show(hint.marks(), board.places());
    report();
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
          if (board.add(sighting, performance.now())) report();
        },
        changed: refresh,
      },
      signal,
    ));
    // A frame in a closed part of its page shows nothing; later it shows all at once. To ask it now would lay out the whole page.
    let isShown: boolean | undefined = parent === window || undefined;
    const room = new IntersectionObserver((entries) => {
      // It may have come into sight since it was read; where nothing was found, it need not be read again.
      const wasShown = isShown ?? !hasFound;
      isShown = entries.at(-1)!.isIntersecting;
      if (isShown && !wasShown) reading.rescan();
      else if (wasShown && !isShown) refresh();
    });
    room.observe(document.documentElement);
    signal.addEventListener('abort', () => room.disconnect());
    addEventListener('pageshow', (event) => event.persisted && again(), { signal });
    report();
  };

  const hear = (text: string) => {
    const read = (known: Lexicon, isListed: boolean) => {
      for (const finding of readText(text, known, pageNow(document, isListed).portal)) {
        const gone = document.createElement('span');
        if (board.add({ finding: { ...finding, role: 'dialog', fleeting: true }, element: gone, isAmount: false }, performance.now()))
          report();
      }
    };
    // The box is closed by then and says it only once, so an answer is waited for. The next report notices a lost extension.
    void insist(() => Promise.all([lexicon(), areDialogsWanted(), words])).then(
      ([known, wanted, { isListed }]) => wanted && !signal.aborted && read(known, isListed),
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
  void words.then(
    ({ readsDialogs }) => readsDialogs || giveBackDialogs(),
    () => undefined,
  );
  // What to look for comes while the page is still loading.
  const ready = new Promise<unknown>((done) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', done, { once: true, signal });
    else done(undefined);
  });
  void Promise.all([words, ready]).then(
    ([{ gate, isListed }]) => signal.aborted || begin(gate, isListed),
    () => stop.abort(),
  );
}
