import { DIALOG_TEXT_MAX, giveBackName, NAME_ASKED, NAME_TOLD } from './dialog-event.ts';
import { randomName } from './random-name.ts';

/**
 * Runs in the page's own world: keeps the text of alert() and confirm(), which leave no trace in the document.
 * The native functions are called as they were, with the same arguments, and their answers are given back untouched.
 */
export function keepDialogTexts(page: Window & typeof globalThis): void {
  const dispatch = page.EventTarget.prototype.dispatchEvent.bind(page.document);
  const { CustomEvent: PageEvent } = page;
  // Kept now: what the page makes of these later is no part of its dialogs.
  const { apply: call, set } = page.Reflect;
  const { slice } = page.String.prototype;
  const name = randomName(page.crypto);
  const tellName = () => dispatch(new PageEvent(NAME_TOLD, { detail: name, cancelable: true }));
  const tell = (text: unknown) => {
    if (typeof text !== 'string' || !text) return;
    try {
      dispatch(new PageEvent(name, { detail: call(slice, text, [0, DIALOG_TEXT_MAX]) }));
    } catch {
      // The dialog is shown whatever becomes of its text here.
    }
  };
  const isHeard = !tellName();
  if (!isHeard) page.document.addEventListener(NAME_ASKED, tellName, { once: true });
  for (const dialog of ['alert', 'confirm'] as const) {
    const native = page[dialog] as (...args: unknown[]) => unknown;
    const telling = new page.Proxy(native, {
      apply(target, self: unknown, args: unknown[]) {
        tell(args[0]);
        return call(target, self, args);
      },
    });
    page[dialog] = telling as never;
    const giveBack = () => {
      // What the page has put there since is the page's.
      if (page[dialog] === telling) set(page, dialog, native);
    };
    page.document.addEventListener(giveBackName(name), giveBack, { once: true });
  }
}
