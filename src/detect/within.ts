import type { Dom } from './dom.ts';

/** Is an element one of these, or inside of one? */
export function isWithin(element: Element | null, some: ReadonlySet<Element>, dom: Dom): boolean {
  for (let at = element; at; at = dom.parent(at)) if (some.has(at)) return true;
  return false;
}

/** Drops what lies inside another of the list. */
export const outermost = (all: ReadonlySet<Element>, dom: Dom): readonly Element[] =>
  [...all].filter((element) => !isWithin(dom.parent(element), all, dom));
