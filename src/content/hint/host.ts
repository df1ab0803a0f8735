import { browser } from '../../platform/browser.ts';

/** A page that keeps removing or hiding our element wins; badge and popup still help. */
const RETURNS = { most: 5, withinMs: 5_000 } as const;

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the element on top of everything beside `anchor`, also of a modal dialog that it stands in. */
  raise(anchor: Element): void;
  remove(): void;
}

/** The one element that all hints hang below: a popover on the root element, with a shadow root closed to the page. */
export function createHost(document: Document, css: string): Host {
  // What a version before an update left here answers no more.
  for (const old of document.querySelectorAll('yibao-hint')) old.remove();
  // Made and given its root where no page can have defined an element of that name: such a definition would be handed the root.
  const element = document.implementation.createHTMLDocument().createElement('yibao-hint');
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  element.setAttribute('popover', 'manual');
  let returns: number[] = [];

  /** What is outside a modal dialog cannot be clicked while it is open, so there the element goes inside. */
  const parentFor = (anchor: Element): Element => anchor.closest('dialog:modal') ?? document.documentElement;

  return {
    element,
    root,
    raise(anchor) {
      const parent = parentFor(anchor);
      const isAway = element.parentNode !== parent;
      if (!isAway && element.matches(':popover-open')) return;
      // After an update the page may have been read again by the new version, whose element has taken the place of ours.
      if (!browser.runtime?.id) return;
      const now = performance.now();
      returns = returns.filter((at) => now - at < RETURNS.withinMs);
      if (returns.length >= RETURNS.most) return;
      returns.push(now);
      if (isAway) parent.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
    },
    remove: () => element.remove(),
  };
}
