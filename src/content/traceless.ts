import type { Dom } from '../detect/dom.ts';
import type { See } from '../detect/scan.ts';

/** A page of a hundred thousand such elements is looked at in turns. */
const MOST_AT_ONCE = 5_000;

/**
 * What comes into a page without a trace in it: shadow roots of elements that stand there, and values that a script sets.
 * @param open called with every shadow root there is, as often as it is met or looked for
 * @param note called with a field that holds another value than before
 * @returns what is to be told of such elements, and what looks at all of them again
 */
export function createTraceless(
  dom: Dom,
  open: (shadow: ShadowRoot, isLook: boolean) => void,
  note: (field: Element) => void,
): readonly [see: See, look: (isFresh: boolean) => void] {
  const seen = new Map<Element, string | undefined>();
  const see = (element: Element, value?: string, isLook = false) => {
    seen.set(element, value);
    const shadow = value === undefined && dom.name(element) !== 'yibao-hint' && dom.shadow(element);
    if (shadow) open(shadow, isLook);
  };
  const look = (isFresh: boolean) => {
    let left = Math.min(seen.size, MOST_AT_ONCE);
    for (const [element, before] of seen) {
      if (!left--) return;
      // It goes behind the others.
      seen.delete(element);
      const value = before === undefined ? before : dom.value(element);
      see(element, value, true);
      if (value !== before) note(element);
      // A shadow root comes soon or never.
      if (before === undefined ? !isFresh : !dom.connected(element)) seen.delete(element);
    }
  };
  return [see, look];
}
