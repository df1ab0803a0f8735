import { browser } from './browser.ts';

/** Of elements of another frame too, whose classes are other ones. */
const HTML = 'http://www.w3.org/1999/xhtml';

type Ask = (element: HTMLElement) => ShadowRoot | null;
/** Kept, for a page may hold thousands of elements to ask for, and to come by the function takes as long as to call it. */
let ask: Ask | undefined;

/** The shadow root of an element, closed ones too: Chromium gives them through `dom`, Firefox through a property for extensions. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  ask ??= (browser.dom as typeof browser.dom | undefined)?.openOrClosedShadowRoot;
  if (ask) {
    try {
      // An element that no script of the page has defined hides nothing, and pages made of such elements hold thousands of them.
      if (!element.matches(':defined')) return element.shadowRoot;
      return element.namespaceURI === HTML ? ask(element as HTMLElement) : null;
    } catch {
      // The extension was updated or removed under the page: nothing more is read here.
      return null;
    }
  }
  return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? element.shadowRoot;
}
