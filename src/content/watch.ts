import { detect, detectInSteps, type Page } from '../detect/detect.ts';
import type { Sighting } from '../detect/sighting.ts';
import { TEXT_MAX } from '../detect/blocks.ts';
import { ELEMENT, TEXT, type Dom } from '../detect/dom.ts';
import type { Gate } from '../detect/gate.ts';
import type { Lexicon } from '../detect/lexicon.ts';
import { holdsNothing } from '../detect/neighbours.ts';
import { speaking } from '../detect/rows.ts';
import { isField, specialsBelow } from '../detect/specials.ts';
import { contextOf, hitsBelow, regionAround, type Heads } from '../detect/scan.ts';
import { isWithin, outermost } from '../detect/within.ts';
import { pause } from '../platform/pause.ts';
import { createBudget } from './budget.ts';
import { createTraceless } from './traceless.ts';

/** An amount counts when it stands this long: a portal shows 0.00 until its data arrive. */
const SETTLE_MS = 1_000;
/** A fading toast becomes visible a moment after it is inserted. */
const LOOK_AGAIN_MS = 120;
/** When the words to look for did not come, they are asked for again after this time. */
const ASK_AGAIN_MS = 10_000;
/** Changes within this time are looked through together for what is gone. */
const GATHER_MS = 40;
/** Levels between a change and one around it. */
const LEVELS = 4;
/** Of what waits to be read, that which has left the page is kept no longer than up to this number. */
const MOST_UNREAD = 1_000;
/** An element of more elements is not looked at in the page's own turn. */
const LARGE = 2_000;
/** A message that is gone again has at most so many elements. */
const MESSAGE = 20;

/** Every change of a page that may make it say something else. */
export const OBSERVED = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['style', 'class', 'hidden', 'value', 'open'],
};

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
 * @param pageNow what is known of the page as a whole
 */
export function watch(
  document: Document,
  gate: Gate,
  dom: Dom,
  lexiconOf: () => Promise<Lexicon>,
  pageNow: () => Page,
  to: Sightings,
  signal: AbortSignal,
): Watcher {
  /** Parts of the page to be searched: the whole page, or what changed and may say something. */
  const waiting = new Set<Element>();
  /** What changed and was not looked at yet. */
  const unread = new Set<Element>();
  /** So many, and it is time to forget what has left the page unread. */
  let most = MOST_UNREAD;
  /** Amounts that must stand for a while, by key, and the parts of the page that showed them. */
  const settling = new Map<string, Set<Element>>();
  const roots = new WeakSet<Node>();
  const budget = createBudget();
  // What is made ready here belongs to the first piece of work.
  budget.begin();
  const stream = gate.stream();
  const heads: Heads = new Map();
  /** The page was read a moment ago; its scripts may still be at work. */
  let isFresh = true;
  let isRunning = false;
  /** Something changed while we were reading, so what is gone is looked for afterwards. */
  let isStale = false;
  let gathering: number | undefined;

  const observer = new MutationObserver((records) => {
    budget.begin();
    const changed = new Set<Node>();
    const added = new Map<Node, Node[]>();
    for (const { target, type, addedNodes } of records) {
      const list = added.get(target) ?? [];
      added.set(target, list);
      if (type === 'childList') list.push(...addedNodes);
      else changed.add(target);
    }
    for (const [parent, nodes] of added) for (const node of speaking(parent, nodes, gate, dom, heads, budget.isUsedUp)) changed.add(node);
    for (const node of changed) if (!isBelowOneOf(node, changed)) note(node);
    budget.end();
    gathering ??= window.setTimeout(() => {
      gathering = undefined;
      if (unread.size > most) budget.measure(forgetGone);
      heads.clear();
      budget.measure(() => lookUnseen(isFresh));
      if (waiting.size || unread.size) void run();
      // What is being read may be the same thing drawn again: it is not called gone before that.
      if (isRunning) isStale = true;
      else if (!signal.aborted) budget.measure(to.changed);
    }, GATHER_MS);
    if (waiting.size || unread.size) void run();
  });

  /** A row and its cells come as changes of their own; the row says it all. */
  const isBelowOneOf = (node: Node, changed: ReadonlySet<Node>): boolean => {
    let at = dom.parent(node);
    for (let up = 0; at && up < LEVELS; up++, at = dom.parent(at)) if (changed.has(at)) return true;
    return false;
  };

  /** Looks at once at what changed, as long as there is time in this turn: a message may be gone soon. */
  const note = (node: Node) => {
    const type = dom.type(node);
    const element = type === ELEMENT ? (node as Element) : type === TEXT ? dom.parent(node) : null;
    if (!element || unread.has(element) || waiting.has(element) || dom.name(element) === 'yibao-hint') return;
    if (budget.isUsedUp() || dom.isLarger(element, LARGE)) {
      unread.add(element);
      budget.putOff();
    } else look(element);
  };

  const forgetGone = () => {
    for (const element of unread) if (!dom.connected(element)) unread.delete(element);
    most = MOST_UNREAD + 2 * unread.size;
  };

  const look = (element: Element) => {
    const place = placeOf(element);
    if (place) waiting.add(place);
  };

  /** Where to search when what this element says can be a statement: in itself, or with the words around it. */
  const placeOf = (element: Element): Element | undefined => {
    const name = dom.name(element);
    const text = isField(name) ? dom.value(element) : dom.text(element);
    const { fields, hosts } = specialsBelow(element, dom);
    for (const host of hosts) see(host);
    // What is that long is read in steps.
    if (text.length > TEXT_MAX) return element;
    stream.begin();
    // A field says something together with the words around it.
    if (stream.read(text) || fields.length) return isField(name) ? (dom.parent(element) ?? element) : element;
    const isNothing = holdsNothing(element, text, dom);
    if (!stream.sawPiece() && !isNothing) return undefined;
    if (!dom.connected(element)) return undefined;
    const region = regionAround(element, gate, dom);
    const context = contextOf(region, gate, dom, heads);
    if (context.length > TEXT_MAX) return region;
    stream.begin({ context });
    return stream.read(text) || (stream.awaitsAmount() && isNothing) ? region : undefined;
  };

  const observe = (root: Node) => {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, OBSERVED);
  };

  /** What is around it may have come into sight only now, so what is known is read again; but not for a mere look whether it is there. */
  const readShadow = (shadow: ShadowRoot, isLook: boolean) => {
    if (isLook && roots.has(shadow)) return;
    observe(shadow);
    for (let child = dom.first(shadow); child; child = dom.next(child)) if (dom.type(child) === ELEMENT) note(child);
  };
  const [see, lookUnseen] = createTraceless(dom, readShadow, note);

  const run = async () => {
    if (isRunning || signal.aborted) return;
    isRunning = true;
    try {
      while ((waiting.size || unread.size) && !signal.aborted) {
        // What may be a statement is read at once; only the rest waits for its time.
        if (!waiting.size) await budget.turn();
        budget.begin();
        if (!waiting.size) check();
        await search();
        if (isStale && !signal.aborted) to.changed();
        isStale = false;
        if (budget.isUsedUp()) await budget.rest();
        budget.end();
      }
    } finally {
      isRunning = false;
    }
  };

  /** The newest first: on a page that changes for ever, a message is not kept waiting behind the rest. */
  const check = () => {
    for (const element of [...unread].reverse()) {
      unread.delete(element);
      const isThere = dom.connected(element);
      // A message may be gone again before its turn; what is larger and gone was drawn anew.
      if (!dom.isLarger(element, isThere ? LARGE : MESSAGE)) look(element);
      else if (isThere) waiting.add(element);
      // What has changed meanwhile is newer than the rest.
      if (budget.isUsedUp()) return;
    }
  };

  const search = async () => {
    const batch = outermost(waiting, dom);
    waiting.clear();
    const regions = new Set<Element>();
    let page: Page | undefined;
    for (const element of batch) {
      // A small part was let through because it may speak; a page that draws itself anew takes it away before the reserve is filled.
      const breathe = dom.isLarger(element, LARGE) ? budget.pause : budget.rest;
      for (const hit of hitsBelow(element, gate, dom, heads, see)) {
        if (budget.isUsedUp()) await (hit ? budget.rest() : breathe());
        if (!hit) continue;
        const region = dom.connected(hit) ? regionAround(hit, gate, dom) : hit;
        if (isWithin(region, regions, dom)) continue;
        regions.add(region);
        budget.end();
        const lexicon = await lexiconOf().catch(() => undefined);
        if (!lexicon) {
          batch.forEach((each) => waiting.add(each));
          await pause(ASK_AGAIN_MS);
          return;
        }
        if (signal.aborted) return;
        budget.begin();
        await read(region, lexicon, (page ??= pageNow()));
        if (budget.isUsedUp()) await breathe();
      }
    }
  };

  const read = async (region: Element, lexicon: Lexicon, page: Page) => {
    const steps = detectInSteps(region, dom, lexicon, page, gate);
    let step = steps.next();
    while (!step.done) {
      if (budget.isUsedUp(true)) await budget.rest();
      step = steps.next();
    }
    if (signal.aborted) return;
    for (const each of step.value) {
      if (each.isAmount) settle(each.finding.key, region, lexicon);
      else to.seen(each);
    }
  };

  const settle = (key: string, region: Element, lexicon: Lexicon) => {
    const known = settling.get(key);
    // A page may draw itself anew meanwhile, or show the same amount twice.
    if (known) return void known.add(region);
    const regions = new Set([region]);
    settling.set(key, regions);
    window.setTimeout(() => {
      settling.delete(key);
      for (const each of regions) {
        if (signal.aborted) return;
        if (!dom.connected(each)) continue;
        if ([...dom.all(each, lexicon.layout().busy)].some(dom.visible)) settle(key, each, lexicon);
        else {
          const still = detect(each, dom, lexicon, pageNow(), gate).find(({ finding }) => finding.key === key);
          if (still) return to.seen(still);
        }
      }
    }, SETTLE_MS);
  };

  const rescan = () => {
    heads.clear();
    isFresh = true;
    waiting.add(document.documentElement);
    void run();
    // What fades in or is filled by a script that leaves no trace is there a moment later.
    window.setTimeout(() => {
      if (signal.aborted) return;
      budget.measure(() => {
        isFresh = false;
        lookUnseen(isFresh);
        to.changed();
      });
      void run();
    }, LOOK_AGAIN_MS);
  };

  observe(document);
  rescan();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(gathering);
  });
  return { rescan };
}
