import type { Dom } from '../detect/dom.ts';
import type { Gate } from '../detect/gate.ts';
import { createLexicon, type Lexicon } from '../detect/lexicon.ts';
import { once } from '../detect/once.ts';
import { readText } from '../detect/read-text.ts';
import type { Reply } from '../messaging/replies.ts';
import { send } from '../messaging/send.ts';
import { browser } from '../platform/browser.ts';
import { createBoard } from './board.ts';
import { createHint } from './hint/hint.ts';
import { insist } from './insist.ts';
import { pageNow } from './page.ts';
import { randomName } from './random-name.ts';
import { createRefresh } from './refresh.ts';
import { createReporter } from './reporter.ts';
import { watch, type Watcher } from './watch.ts';
import { yieldToPage } from './yield.ts';

/** What to look for in a frame. */
export interface Words extends Pick<Reply<'detect/gate'>, 'isPortal' | 'readsDialogs'> {
  readonly gate: Gate;
}

/** Reads one frame: what it says goes to the worker, and marks come back. */
export interface Reader {
  begin(gate: Gate, isPortal: boolean): void;
  /** Reads all of it once more, where it was begun. */
  again(): void;
  /** What a dialog of this frame said. */
  hear(text: string): Promise<void>;
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

/**
 * @param words what to look for, when it comes
 * @param speaks called once when the frame first says something; a reader without it is known to the worker from the beginning
 * @param stop aborted by the reader when the extension is gone
 */
export function createReader(
  document: Document,
  dom: Dom,
  words: Promise<Words>,
  speaks: (() => void) | undefined,
  stop: AbortController,
): Reader {
  const { signal } = stop;
  const id = once(() => randomName(crypto));
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
  const listen = () => browser.runtime.onMessage.addListener(answer);
  /** To open the line to the worker takes time. */
  let isSilent = speaks !== undefined;
  if (!isSilent) listen();
  const report = () => {
    if (isSilent) {
      if (!board.reported().length) return;
      isSilent = false;
      speaks?.();
      listen();
    }
    reporter.report();
  };

  let watcher: Watcher | undefined;
  const show = (isOther: boolean) => {
    if (!isOther) return hint.follow();
    hint.show(hint.marks(), board.places());
    report();
  };
  const refresh = createRefresh(board, dom, show, () => watcher?.rescan(), signal);

  const again = () => {
    if (!watcher) return;
    watcher.rescan();
    report();
  };

  const begin = (gate: Gate, isPortal: boolean) => {
    const reading = (watcher = watch(
      document,
      gate,
      dom,
      lexicon,
      () => pageNow(document, isPortal),
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

  const hear = async (text: string) => {
    const heard = await insist(() => Promise.all([lexicon(), words])).catch(() => undefined);
    if (!heard || signal.aborted) return;
    const [known, { isPortal }] = heard;
    for (const finding of readText(text, known, pageNow(document, isPortal).portal)) {
      const gone = document.createElement('span');
      if (board.add({ finding: { ...finding, role: 'dialog', fleeting: true }, element: gone, isAmount: false }, performance.now()))
        report();
    }
  };
  return { begin, again, hear };
}
