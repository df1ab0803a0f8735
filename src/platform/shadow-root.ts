import { browser } from './browser.ts';

/** The shadow root of an element, closed ones too: Chromium gives them through `dom`, Firefox through a property for extensions. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const api = browser.dom as typeof browser.dom | undefined;
  if (api) return element instanceof HTMLElement ? api.openOrClosedShadowRoot(element) : null;
  return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? element.shadowRoot;
}
