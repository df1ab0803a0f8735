import { browser } from './browser.ts';

/** The shadow root of an element, closed ones too: Chromium gives them through `dom`, Firefox through a property for extensions. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const api = browser.dom as typeof browser.dom | undefined;
  if (api) {
    try {
      return element instanceof HTMLElement ? api.openOrClosedShadowRoot(element) : null;
    } catch {
      // The extension was updated or removed under the page: nothing more is read here.
      return null;
    }
  }
  return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? element.shadowRoot;
}
