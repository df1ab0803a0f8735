import { detect, type Sighting } from '../detect/detect.ts';
import { ELEMENT, TEXT, type Dom } from '../detect/dom.ts';
import type { Lexicon } from '../detect/lexicon.ts';
import { hitsBelow, outermost, regionAround } from '../detect/scan.ts';
import { pageNow } from './page.ts';
import { yieldToPage } from './yield.ts';

/** Longest time of our own work in one piece. */
const SLICE_MS = 4;
/** An amount counts when it stands this long: a portal shows 0.00 until its data arrive. */
const SETTLE_MS = 1_000;
/** While one of these is shown, the figures beside it have not arrived. */
const BUSY = '[aria-busy=true],.el-loading-mask,.van-loading,.ant-spin-spinning,.layui-layer-loading,.weui-loading';
/** A fading toast becomes visible a moment after it is inserted. */
const LOOK_AGAIN_MS = 120;
/** On a page that changes for ever we work this long at most per second, and catch up in between. */
const BUDGET_MS = 20;
const SECOND = 1_000;

export interface Watcher {
  /** Reads the whole page again. */
  rescan(): void;
}

export interface Sightings {
  /** Something is on the page now. The same key may come again. */
  seen(sighting: Sighting): void;
  /** All that stands on the page is to be looked at again: what of it is gone? */
  changed(): void;
}

/**
 * Reads a document once and then only what changes in it, until the signal aborts.
 * @param lexiconOf asked for when there is something to look at; a quiet page never needs it
 */
export function watch(
  document: Document,
  gate: RegExp,
  dom: Dom,
  lexiconOf: () => Promise<Lexicon>,
  to: Sightings,
  signal: AbortSignal,
): Watcher {
  const waiting = new Set<Element>();
  const settling = new Map<string, number>();
  const roots = new WeakSet<Node>();
  let isRunning = false;
  let spent = 0;
  let secondBegan = 0;

  const observer = new MutationObserver((records) => {
    for (const { target, type, addedNodes } of records) {
      if (type === 'childList') for (const node of addedNodes) note(node);
      else note(target);
    }
    to.changed();
    if (waiting.size) void run();
  });
  const OBSERVED = {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['style', 'class', 'hidden', 'value', 'open'],
  };

  /** Keeps what may hold a statement; asks with one native read and no wrapper per node. */
  const note = (node: Node) => {
    const type = dom.type(node);
    const element = type === ELEMENT ? (node as Element) : type === TEXT ? dom.parent(node) : null;
    if (!element || dom.name(element) === 'yibao-hint' || !gate.test(dom.text(element))) return;
    waiting.add(element);
  };

  const observe = (root: Node) => {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, OBSERVED);
  };

  /** Shadow roots hang on elements with a dash in their name; they are found without touching the others. */
  const observeShadows = (root: Element) => {
    const found = document.evaluate('.//*[contains(local-name(), "-")]', root, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
    for (let at = 0; at < found.snapshotLength; at++) {
      const host = found.snapshotItem(at) as Element;
      const shadow = dom.name(host) === 'yibao-hint' ? null : dom.shadow(host);
      if (!shadow || roots.has(shadow)) continue;
      observe(shadow);
      for (let child = dom.first(shadow); child; child = dom.next(child)) if (dom.type(child) === ELEMENT) note(child);
    }
  };

  const run = async () => {
    if (isRunning || signal.aborted) return;
    isRunning = true;
    try {
      while (waiting.size && !signal.aborted) {
        const lexicon = await lexiconOf();
        let began = performance.now();
        const batch = outermost(waiting, dom);
        waiting.clear();
        for (const element of batch) {
          for (const hit of hitsBelow(element, gate, dom)) {
            if (hit) read(regionAround(hit, dom), lexicon);
            if (performance.now() - began > SLICE_MS) {
              await pauseWithin(began);
              began = performance.now();
            }
          }
        }
        await pauseWithin(began);
      }
    } finally {
      isRunning = false;
    }
  };

  /** Gives the page its turn; when our second's budget is used up, waits for the next second. */
  const pauseWithin = async (began: number) => {
    const now = performance.now();
    if (now - secondBegan > SECOND) [secondBegan, spent] = [now, 0];
    spent += now - began;
    if (spent > BUDGET_MS * 10) await new Promise((done) => setTimeout(done, Math.max(0, secondBegan + SECOND - now)));
    else await yieldToPage();
  };

  const read = (region: Element, lexicon: Lexicon) => {
    const sightings = detect(region, dom, lexicon, pageNow(document));
    for (const each of sightings) {
      if (each.isAmount) settle(each, region, lexicon);
      else to.seen(each);
    }
  };

  const settle = (sighting: Sighting, region: Element, lexicon: Lexicon) => {
    const { key } = sighting.finding;
    if (settling.has(key)) return;
    settling.set(
      key,
      window.setTimeout(() => {
        settling.delete(key);
        if (signal.aborted || !dom.connected(region)) return;
        if ([...dom.all(region, BUSY)].some(dom.visible)) return settle(sighting, region, lexicon);
        const still = detect(region, dom, lexicon, pageNow(document)).find(({ finding }) => finding.key === key);
        if (still) to.seen(still);
      }, SETTLE_MS),
    );
  };

  const rescan = () => {
    waiting.add(document.documentElement);
    observeShadows(document.documentElement);
    void run();
    // What fades in or is filled by a script that leaves no trace is there a moment later.
    window.setTimeout(() => {
      if (signal.aborted) return;
      observeShadows(document.documentElement);
      to.changed();
    }, LOOK_AGAIN_MS);
  };

  observe(document);
  rescan();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const timer of settling.values()) clearTimeout(timer);
  });
  return { rescan };
}
