import type { Dom } from '../../detect/dom.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Outer size of a mark: two targets for a finger. What is seen of it is smaller by its clear rim of 7 px. */
export const MARK = { width: 88, height: 44 } as const;

/** A tag or a button-like box is hardly wider than its text; then the mark goes behind the box. */
const SNUG = 48;

/** The box of the last line of an element's text: where reading ends. */
function endOfText(element: Element, document: Document): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const box = element.getBoundingClientRect();
  const last = rects.at(-1);
  return last && box.width > last.width + SNUG ? last : box;
}

/** Is a control of the page under any part of the mark? What is under the mark is asked as if the mark were not there. */
function coversControl({ x, y }: Point, document: Document, host: Element, dom: Dom, controls: string): boolean {
  const xs = [x + 1, x + MARK.width / 2, x + MARK.width - 1];
  const ys = [y + 1, y + MARK.height / 2, y + MARK.height - 1];
  return xs.some((left) =>
    ys.some((top) => {
      const under = document.elementsFromPoint(left, top).find((element) => element !== host);
      return under !== undefined && dom.closest(under, controls) !== null;
    }),
  );
}

const isInside = ({ x, y }: Point, view: Window) =>
  x >= 0 && y >= 0 && x + MARK.width <= view.innerWidth && y + MARK.height <= view.innerHeight;

/** Scrolled away: most messages of a long page are, and nothing more need be asked of them. */
const isAway = ({ left, top, right, bottom }: DOMRect, view: Window) =>
  bottom < 0 || right < 0 || top > view.innerHeight || left > view.innerWidth;

/** Can the person see the message now, or is it scrolled away or covered? */
function isShown(element: Element, { left, top, width, height }: DOMRect, document: Document, host: Element): boolean {
  const at = document.elementsFromPoint(left + width / 2, top + height / 2).find((each) => each !== host);
  return at !== undefined && (at === element || at.contains(element) || element.contains(at));
}

/**
 * Where the mark of a message goes: behind its last line, else above, below, or before it; wherever no control of the page is.
 * Nowhere when the message is not in view or all places are taken: the badge and the popup still have it.
 */
export function placeMark(element: Element, document: Document, host: Element, dom: Dom, controls: string): Point | undefined {
  const view = document.defaultView;
  if (!view || isAway(element.getBoundingClientRect(), view)) return undefined;
  const end = endOfText(element, document);
  if (!isShown(element, end, document, host)) return undefined;
  const middle = end.top + (end.height - MARK.height) / 2;
  const places: readonly Point[] = [
    { x: end.right, y: middle },
    { x: end.right - MARK.width, y: end.top - MARK.height - 2 },
    { x: end.right - MARK.width, y: end.bottom + 2 },
    { x: end.left - MARK.width, y: middle },
    { x: end.left, y: end.bottom + 2 },
  ];
  return places.find((place) => isInside(place, view) && !coversControl(place, document, host, dom, controls));
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const EDGE = 12;
/** More controls than this are not compared with; a card on such a page lies where it lies. */
const MOST_CONTROLS = 400;

/** Boxes of the controls that the page shows now. */
function controlBoxes(document: Document, dom: Dom, controls: string): readonly DOMRect[] {
  const shown = [...document.querySelectorAll(controls)].slice(0, MOST_CONTROLS).filter(dom.visible);
  return shown.map((control) => control.getBoundingClientRect()).filter(({ width, height }) => width > 0 && height > 0);
}

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where the opened card goes: within the window, never over its mark, where it hides the fewest controls, and near. */
export function placeCard(mark: Point, size: Size, document: Document, dom: Dom, selector: string): Point {
  const { innerWidth, innerHeight } = document.defaultView!;
  const right = innerWidth - size.width - EDGE;
  const bottom = innerHeight - size.height - EDGE;
  const within = (value: number, most: number) => Math.max(EDGE, Math.min(value, most));
  const xs = [mark.x, mark.x + MARK.width - size.width, mark.x + MARK.width, mark.x - size.width, EDGE, right];
  const ys = [mark.y + MARK.height, mark.y - size.height, mark.y, EDGE, bottom];
  const markBox = { left: mark.x, top: mark.y, right: mark.x + MARK.width, bottom: mark.y + MARK.height };
  const controls = controlBoxes(document, dom, selector);
  const places = xs.flatMap((x) => ys.map((y) => ({ x: within(x, right), y: within(y, bottom) })));
  const judged = places.map((place) => {
    const box = { left: place.x, top: place.y, right: place.x + size.width, bottom: place.y + size.height };
    const hidden = controls.filter((control) => overlap(control, box)).length + (overlap(markBox, box) ? MOST_CONTROLS : 0);
    return { place, hidden, distance: Math.hypot(place.x - mark.x, place.y - mark.y - MARK.height) };
  });
  return judged.sort((a, b) => a.hidden - b.hidden || a.distance - b.distance)[0]!.place;
}
