/** A click counts only when what it meets has been in sight this long: a page cannot slip it under a moving finger. */
const SEEN_MS = 500;
/** Shortest time that browsers allow between two looks at what covers an element. */
const LOOK_MS = 100;

/** What a page draws smaller than this by its zoom, nobody sees, though nothing covers it. */
const LEAST_PX = 24;

/** Since when parts of the hint can be seen. */
export interface Sight {
  watch(element: Element): void;
  /** It moved: what was in sight elsewhere was not seen here. */
  moved(element: Element): unknown;
  /** Has it been in plain sight long enough for a click on it to be meant? */
  isSeen(element: Element): boolean;
}

/**
 * Chromium tells whether an element is covered, faded or bent by anything, also by what no pointer meets and no style shows
 * (Intersection Observer v2); other browsers tell whether it is in the window.
 */
export function createSight(): Sight {
  const since = new WeakMap<Element, number>();
  const options: IntersectionObserverInit & { trackVisibility: true; delay: number } = { trackVisibility: true, delay: LOOK_MS };
  const look: IntersectionObserverCallback = (entries) => {
    for (const { target, isIntersecting, isVisible } of entries as (IntersectionObserverEntry & { isVisible?: boolean })[]) {
      if (!(isVisible ?? isIntersecting)) since.delete(target);
      else if (!since.has(target)) since.set(target, performance.now());
    }
  };
  let observer: IntersectionObserver | undefined;
  return {
    watch: (element) => (observer ??= new IntersectionObserver(look, options)).observe(element),
    moved: (element) => since.has(element) && since.set(element, performance.now()),
    isSeen: (element) =>
      element.getBoundingClientRect().height >= LEAST_PX && performance.now() - (since.get(element) ?? Infinity) >= SEEN_MS,
  };
}
