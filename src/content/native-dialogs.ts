import { DIALOG_EVENT, DIALOG_TEXT_MAX } from './dialog-event.ts';

/**
 * Runs in the page's own world: keeps the text of alert() and confirm(), which leave no trace in the document.
 * The native functions are called as they were, with the same arguments, and their answers are given back untouched.
 */
export function keepDialogTexts(page: Window & typeof globalThis): void {
  const dispatch = page.EventTarget.prototype.dispatchEvent.bind(page.document);
  const { CustomEvent: PageEvent } = page;
  for (const name of ['alert', 'confirm'] as const) {
    const native = page[name] as (...args: unknown[]) => unknown;
    page[name] = new page.Proxy(native, {
      apply(target, self: unknown, args: unknown[]) {
        if (typeof args[0] === 'string' && args[0]) dispatch(new PageEvent(DIALOG_EVENT, { detail: args[0].slice(0, DIALOG_TEXT_MAX) }));
        return page.Reflect.apply(target, self, args);
      },
    }) as never;
  }
}
