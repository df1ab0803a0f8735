import { createDom, type Dom } from '../detect/dom.ts';
import { createGate } from '../detect/gate.ts';
import { send } from '../messaging/send.ts';
import { browser } from '../platform/browser.ts';
import { shadowRootOf } from '../platform/shadow-root.ts';
import { whenItMaySpeak } from './asleep.ts';
import { hearDialogs } from './hear-dialogs.ts';
import { insist } from './insist.ts';
import { createReader, type Reader, type Words } from './reader.ts';

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

/** Reads this frame from now on: what it says goes to the worker, and marks come back. */
export function startReading(document: Document): void {
  const world = globalThis as World;
  if (world[RUNNING]?.isAlive()) return void world[RUNNING].again();

  const stop = new AbortController();
  const { signal } = stop;
  const around = readerAround();
  const dom = around?.dom ?? createDom(globalThis, shadowRootOf);
  const words = around?.words ?? askForWords();
  /** Most frames within a page never say anything; to make a reader takes longer than to look through them. */
  const mayStaySilent = around !== undefined && !around.heard.has(frameElement);
  let made: Reader | undefined;
  const reader = () =>
    (made ??= createReader(document, dom, words, mayStaySilent ? () => around.heard.add(frameElement) : undefined, stop));
  if (!mayStaySilent) reader();

  // Said before anything is waited for: a click may put the script in once more meanwhile.
  world[RUNNING] = {
    isAlive: () => !signal.aborted && browser.runtime?.id !== undefined,
    again: () => made?.again(),
    dom,
    words,
    heard: new Set(),
  };

  const giveBackDialogs = hearDialogs(document, (text) => void hear(text), signal);
  /** Asked anew for each dialog, so that switching them off holds at once. */
  const hear = async (text: string) => {
    // The box is closed by then and says it only once, so an answer is waited for. The next report notices a lost extension.
    const isWanted = await insist(() => send('dialogs/wanted', {})).catch(() => undefined);
    if (isWanted === false) giveBackDialogs();
    if (isWanted && !signal.aborted) await reader().hear(text);
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
    ([{ gate, isPortal }]) => {
      if (signal.aborted) return;
      const begin = () => reader().begin(gate, isPortal);
      if (made) begin();
      else whenItMaySpeak(document, dom, gate, begin, signal);
    },
    () => stop.abort(),
  );
}
