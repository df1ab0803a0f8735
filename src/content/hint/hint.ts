import type { Dom } from '../../detect/dom.ts';
import type { Mark } from '../../messaging/replies.ts';
import { Disconnected, send } from '../../messaging/send.ts';
import { drawCard, drawNotice } from './card.ts';
import { createHost, type Host } from './host.ts';
import { MARK, placeCard, placeMark, type Point } from './place.ts';
import { createSight } from './sight.ts';

export interface Hint {
  /** Shows these marks, each beside its message; takes away all others. */
  show(marks: readonly Mark[], places: ReadonlyMap<string, Element>): void;
  marks(): readonly Mark[];
  /** The page moved: marks go with their messages. */
  follow(): void;
  /** How marks and cards look; said before there is any, for a page that says nothing needs none of it. */
  dress(css: string, controls: string): void;
}

interface Shown {
  readonly mark: Mark;
  readonly anchor: Element;
  /** Made when the mark first has a place: of a long page, most messages are scrolled away. */
  box?: HTMLElement;
  point: Point | undefined;
}

const isDrawn = () => performance.getEntriesByName('first-contentful-paint').length > 0;

/** Calls back once between the layout of a page and its drawing, when all places are known. */
function whenLaidOut(root: Element, act: () => void): void {
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    act();
  });
  observer.observe(root);
}

/** The marks beside messages and the card they open. Nothing is added to the page before there is something to mark. */
export function createHint(document: Document, dom: Dom, signal: AbortSignal): Hint {
  let css = '';
  /** Selector of what a person uses on the page. */
  let controls = '';
  let current: readonly Mark[] = [];
  let host: Host | undefined;
  let card: HTMLElement | undefined;
  let openKey: string | undefined;
  /** Raised by all that makes a card outdated which was asked for and is still under way. */
  let asked = 0;
  let isClosed = false;
  let isLost = false;
  let frame = 0;
  const shown = new Map<string, Shown>();
  const sight = createSight();

  /** @param seen what must have been in sight for a while before the click counts */
  const onTrusted = (button: HTMLButtonElement, act: () => void, seen?: Element) => {
    button.type = 'button';
    button.addEventListener('click', (event) => {
      if (event.isTrusted && (!seen || sight.isSeen(seen))) act();
    });
  };

  const closeCard = (focusMark = true) => {
    asked++;
    card?.remove();
    card = undefined;
    if (focusMark && openKey !== undefined) shown.get(openKey)?.box?.querySelector('button')?.focus();
    openKey = undefined;
    if (isLost && focusMark) layOut(new Map());
  };

  /** The extension was updated under the page: said instead of nothing, in words that came with the mark. */
  const sayLost = (key: string) => (error: unknown) => {
    const entry = shown.get(key);
    if (!(error instanceof Disconnected) || !host || !entry) return null;
    closeCard(false);
    openKey = key;
    isLost = true;
    card = drawNotice(document, entry.mark, onTrusted, closeCard);
    host.root.append(card);
    layCard();
    return null;
  };

  const openCard = async (key: string) => {
    if (openKey === key) return closeCard();
    closeCard(false);
    const mine = asked;
    const text = await send('hint/card', { key }).catch(sayLost(key));
    const mark = shown.get(key);
    if (mine !== asked || !text || !host || !mark?.point) return;
    openKey = key;
    card = drawCard(document, text, onTrusted, {
      close: closeCard,
      checklist: () => void send('hint/checklist', {}).catch(sayLost(key)),
    });
    sight.watch(card);
    host.root.append(card);
    layCard();
    card.querySelector<HTMLElement>('h2')?.focus();
  };

  const layCard = () => {
    const mark = openKey === undefined ? undefined : shown.get(openKey);
    if (!card || !mark?.point || !host) return;
    const { x, y } = placeCard(mark.point, card.getBoundingClientRect(), document, dom, controls);
    card.style.left = `${x}px`;
    card.style.top = `${y}px`;
  };

  const drawMark = (mark: Mark): HTMLElement => {
    const box = document.createElement('div');
    box.className = `mark ${mark.tone}`;
    const open = document.createElement('button');
    open.className = 'open';
    open.textContent = mark.tone === 'calm' ? 'i' : '?';
    open.setAttribute('aria-label', mark.label);
    onTrusted(open, () => void openCard(mark.key), box);
    const close = document.createElement('button');
    close.className = 'close';
    close.textContent = '✕';
    close.setAttribute('aria-label', mark.closeLabel);
    onTrusted(close, closeAll, box);
    box.append(open, close);
    sight.watch(box);
    return box;
  };

  const closeAll = () => {
    isClosed = true;
    current = [];
    layOut(new Map());
    void send('hint/close', {}).catch(() => null);
  };

  const layOut = (places: ReadonlyMap<string, Element>) => {
    const wanted = new Map(current.flatMap((mark) => (places.has(mark.key) ? [[mark.key, mark] as const] : [])));
    for (const [key, { box }] of shown) {
      if (wanted.has(key) && shown.get(key)?.anchor === places.get(key)) continue;
      if (key === openKey) closeCard(false);
      box?.remove();
      shown.delete(key);
    }
    if (!wanted.size) {
      host?.remove();
      host = undefined;
      return;
    }
    if (!host) {
      host = createHost(document, css);
      // From the first mark on: a page without one is scrolled without us. A browser keeps each only once.
      addEventListener('scroll', follow, { capture: true, passive: true, signal });
      addEventListener('resize', follow, { passive: true, signal });
      document.addEventListener('keydown', onKey, { signal });
      document.addEventListener('toggle', follow, { capture: true, signal });
    }
    for (const [key, mark] of wanted) if (!shown.has(key)) shown.set(key, { mark, anchor: places.get(key)!, point: undefined });
    // A page that was not drawn yet is not laid out for our sake; this is heard when it has done so by itself.
    if (isDrawn()) move();
    else whenLaidOut(document.documentElement, move);
  };

  /** One mark for each message: several signals of one message share its place. */
  const move = () => {
    frame = 0;
    if (!host) return;
    const taken = new Set<Element>();
    const { element } = host;
    const placeOf = ({ anchor }: Shown): Point | undefined => {
      if (taken.has(anchor) || !dom.connected(anchor)) return undefined;
      taken.add(anchor);
      return dom.visible(anchor) ? placeMark(anchor, document, element, dom, controls) : undefined;
    };
    // All places are asked for before any mark is set, so that the page is laid out once.
    const points = new Map([...shown.values()].map((entry) => [entry, placeOf(entry)]));
    for (const [entry, point] of points) {
      if (point) host.raise(entry.anchor);
      if (point && entry.point && entry.box && Math.hypot(point.x - entry.point.x, point.y - entry.point.y) > MARK.height / 2)
        sight.moved(entry.box);
      entry.point = point;
      if (entry.box) entry.box.hidden = !point;
      if (!point) continue;
      if (!entry.box) host.root.append((entry.box = drawMark(entry.mark)));
      entry.box.style.left = `${point.x}px`;
      entry.box.style.top = `${point.y}px`;
    }
    layCard();
  };

  const follow = () => {
    if (host && !frame) frame = requestAnimationFrame(move);
  };

  const onKey = (event: KeyboardEvent) => event.key === 'Escape' && event.isTrusted && card && closeCard();
  signal.addEventListener('abort', () => {
    current = [];
    // What says that the page must be reloaded stays until it was read.
    if (!isLost) layOut(new Map());
  });

  return {
    show(marks, places) {
      current = isClosed ? [] : marks;
      layOut(places);
    },
    marks: () => current,
    follow,
    dress: (...given) => void ([css, controls] = given),
  };
}
